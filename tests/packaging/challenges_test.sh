#!/usr/bin/env bash
# Installs the challenges into a folder of its own and looks whether all of them came, in every language.
#
#   tests/packaging/challenges_test.sh CMAKE INSTALL_SCRIPT CHALLENGES
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$1" -DCMAKE_INSTALL_PREFIX="$work" -P "$2" >/dev/null
diff -r --exclude=README.md --exclude=CMakeLists.txt "$3" "$work/share/tiers/challenges"
