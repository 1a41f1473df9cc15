#!/usr/bin/env bash
# Installs the Debian 12 packages that Tiers needs, skipping what is there.
#
#   packaging/deps.sh           to build, run and test
#   packaging/deps.sh --tools   also to check format, lint and sanitizers
set -euo pipefail

packages=(
    git                 # to fetch and compare sources
    g++                 # the compiler, with the sanitizers' runtimes
    cmake ninja-build   # configure and build
    ccache              # a second build costs seconds
    libboost-dev        # Boost.Graph, Boost.Random, Boost.Math
    nlohmann-json3-dev  # documents
    libfmt-dev          # text formatting
    libpugixml-dev      # XML: draw.io diagrams
    libyaml-cpp-dev     # YAML: docker-compose files
    zlib1g-dev          # compressed draw.io diagrams
    libcli11-dev        # the command's options
    qt6-base-dev        # the studio's widgets
    qt6-charts-dev      # its charts
    libqt6opengl6-dev   # asked for by the charts' CMake files, missing from their package's dependencies
    qt6-svg-dev         # its icons
    qt6-tools-dev qt6-l10n-tools # its translations
    qcoro-qt6-dev       # its coroutines: frames of a run
    libwebp-dev         # recordings as animated pictures
    fonts-inter         # its typeface
    fonts-urw-base35    # Nimbus Sans: figures of one width, which Inter has not by itself
    libgtest-dev libgmock-dev # tests
    libvalijson-dev     # tests of the JSON schemas
    libbenchmark-dev    # benchmarks
)
tools=(
    clang-format-14 # one layout for every source
    clang-tidy-14   # the checks of .clang-tidy, with run-clang-tidy
)

case "${1:-}" in
    "") ;;
    --tools) packages+=("${tools[@]}") ;;
    *) sed -n '2,5s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac

missing=()
for package in "${packages[@]}"; do
    status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "deps.sh: these packages are missing: ${missing[*]}" >&2
        echo "deps.sh: install them as root: apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "Installing: ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
