#!/usr/bin/env bash
# Builds the release with its benchmarks and prints two tables: the engine's parts, and the engine as a whole beside
# hand-written programs for the same workloads, with ratios. All times are user CPU times.
#
#   packaging/bench.sh            both tables
#   packaging/bench.sh SECTION …  of the second: yardstick pages shop rates components keys memory threads
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/deps.sh
cmake --preset bench
cmake --build --preset bench --target parts_bench engine_bench
[ $# -gt 0 ] || build/bench/bin/parts_bench
build/bench/bin/engine_bench "$@"
