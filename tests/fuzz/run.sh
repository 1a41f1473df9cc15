#!/usr/bin/env bash
# Builds the fuzz targets with Clang 16 (clang-16, libclang-rt-16-dev; another by CXX) and runs each for some seconds
# (600), new inputs going to build/fuzz/corpus.
#
#   tests/fuzz/run.sh [SECONDS] [TARGET]...
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=${1:-600}
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(documents challenges imports quantities)

cmake -S . -B build/fuzz -G Ninja -DCMAKE_CXX_COMPILER="${CXX:-clang++-16}" -DCMAKE_BUILD_TYPE=Debug \
    -DCMAKE_CXX_FLAGS_DEBUG="-O1 -g1 -fsanitize=fuzzer-no-link" -DTIERS_SANITIZE=address,undefined -DTIERS_FUZZ=ON \
    -DTIERS_BUILD_STUDIO=OFF -DTIERS_WARNINGS_AS_ERRORS=OFF >/dev/null
cmake --build build/fuzz --target "${targets[@]/#/fuzz_}"

# The inputs are texts of a few kilobytes: keeping books of allocations and of rare features cost more than the targets.
export ASAN_OPTIONS=malloc_context_size=4:detect_stack_use_after_return=0:quarantine_size_mb=64
for target in "${targets[@]}"; do
    mkdir -p "build/fuzz/corpus/$target"
    "build/fuzz/bin/fuzz_$target" -max_total_time="$seconds" -max_len=16384 -timeout=20 -entropic=0 -rss_limit_mb=2048 \
        -artifact_prefix="build/fuzz/$target-" -print_final_stats=1 \
        "build/fuzz/corpus/$target" "tests/fuzz/corpus/$target"
done
