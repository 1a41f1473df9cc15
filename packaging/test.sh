#!/usr/bin/env bash
# Installs what is missing, builds the check preset and runs every test. Arguments go to ctest: packaging/test.sh -R Queue
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/deps.sh
cmake --preset check
cmake --build --preset check
ctest --preset check --parallel "$(nproc)" "$@"
