#!/usr/bin/env bash
# Builds the Debian package of Tiers: build/release/tiers_VERSION_ARCHITECTURE.deb. Looks at it with lintian where that
# is installed.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/deps.sh
cmake --preset release -DTIERS_BUILD_TESTS=OFF
cmake --build --preset release
cd build/release
cpack -G DEB
if command -v lintian >/dev/null; then lintian --fail-on error ./*.deb; fi
