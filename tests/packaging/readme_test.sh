#!/usr/bin/env bash
# Runs every `tiers …` line of README.md's indented blocks, in order, in a folder as the README tells it.
#
#   readme_test.sh TIERS HAS_QT
#
# A line may exit 0, and 1 where its command says so of a result: `grade` of a missed constraint. What writes pixels or
# pages is left out without Qt.
set -euo pipefail
tiers=$1 has_qt=$2
source=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
ln -s "$source/challenges" "$source/tests" .
mkdir bin class
ln -s "$tiers" bin/tiers
export PATH=$work/bin:$PATH TIERS_CHALLENGES=$source/challenges
cp challenges/cake-shop-1/{reference,undersized}.tiers class/
cp tests/fuzz/corpus/imports/shop.yml docker-compose.yml
sed -i 1d docker-compose.yml # its first letter names the language

# Continued lines joined, comments off.
mapfile -t lines < <(sed -n 's/^    //p' "$source/README.md" | sed -e ':a' -e '/\\$/N; s/\\\n *//; ta' | sed -n 's/ *#.*$//; /^tiers /p')
[ ${#lines[@]} -ge 20 ] || { echo "README.md has only ${#lines[@]} examples" >&2; exit 1; }
count=0
for line in "${lines[@]}"; do
    if [ "$has_qt" != 1 ] && [[ $line =~ \.(png|pdf)( |$) ]]; then continue; fi
    status=0
    bash -c "$line" >out 2>err || status=$?
    if [ $status -eq 1 ] && [[ $line =~ ^tiers\ grade ]]; then status=0; fi
    if [ $status -ne 0 ]; then
        echo "exit $status: $line" >&2
        cat out err >&2
        exit 1
    fi
    count=$((count + 1))
done
echo "$count examples ran"
