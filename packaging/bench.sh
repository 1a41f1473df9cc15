#!/usr/bin/env bash
# Builds the release with its benchmarks, names the machine and prints tables: the engine's parts, the engine as a whole
# beside hand-written programs for the same workloads, with ratios in user CPU time, and the studio's frames, in time as
# it passes.
#
#   packaging/bench.sh            all of them
#   packaging/bench.sh studio     the studio alone
#   packaging/bench.sh SECTION …  of the engine as a whole: yardstick pages shop rates components keys memory threads
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/deps.sh
cmake --preset bench
cmake --build --preset bench --target parts_bench engine_bench studio_bench charts_bench

echo "Machine: $(lscpu | sed -n 's/^Model name: *//p' | head -n 1), $(nproc) processors, $(uname -sr)"
bin=build/bench/bin
missed=0
if [ $# -eq 0 ]; then
  $bin/parts_bench
  $bin/engine_bench
elif [ "$1" != studio ]; then
  exec $bin/engine_bench "$@"
fi
$bin/studio_bench || missed=1
$bin/charts_bench || missed=1
exit $missed
