#!/usr/bin/env bash
# Builds Tiers and opens the studio on Cake Shop 1. Without a display it grades the challenge's reference design on the
# terminal instead and writes the report to build/cake-shop-1.html.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/deps.sh
cmake --preset release
cmake --build --preset release --target tiers tiers-studio

challenge=cake-shop-1
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/bin/tiers-studio --challenge "$challenge" "$@"
fi

echo "No display here, so the reference design of $challenge is graded on the terminal."
reference=challenges/$challenge/reference.tiers
build/release/bin/tiers grade "$reference" --challenge "$challenge"
build/release/bin/tiers report "$reference" --challenge "$challenge" -o "build/$challenge.html"
