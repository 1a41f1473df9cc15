#!/usr/bin/env bash
# Runs a command in a display of its own, with a window manager and the accessibility bus:
#   display.sh WIDTHxHEIGHT COMMAND...
set -euo pipefail
size=$1
shift
work=$(mktemp -d)
export XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_RUNTIME_DIR=$work/run
mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME"
mkdir -m 700 "$XDG_RUNTIME_DIR"
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$work"' EXIT
Xvfb -displayfd 3 -screen 0 "${size}x24" 3> "$work/display" > /dev/null 2>&1 &
server=$!
until [ -s "$work/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$work/display")
export DISPLAY
openbox > /dev/null 2>&1 &
dbus-run-session -- "$@" 2> >(grep -v -e dbus-daemon -e SpiRegistry >&2)
