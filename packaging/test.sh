#!/usr/bin/env bash
# Installs what is missing, builds the dev preset and runs every test. Arguments go to ctest: packaging/test.sh -R Queue
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/deps.sh
cmake --preset dev
cmake --build --preset dev
ctest --preset dev --parallel "$(nproc)" "$@"
