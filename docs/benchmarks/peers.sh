#!/usr/bin/env bash
# Claimline and other tools side by side on the same edges and positions, in one run: docs/benchmarks/peers.sh [FOLDER]
# Prints the tables of docs/benchmarks.md. About ten minutes, one or two cores, 3 GB. Needs Maven, node and npm, and Debian's
# postgresql-15-postgis-3. Everything it makes is in FOLDER, by default a temporary one that it removes.
set -euo pipefail
here=$(dirname "$(realpath "$0")")
folder=$(realpath "${1:-$(mktemp -d)}")
[ $# -gt 0 ] || trap 'rm -rf "$folder"' EXIT
bench() { (cd "$here/../.." && mvn -q -B -Pbench -Dbench.main=org.claimline.border.Peers -Dbench.args="$1 $folder"); }

bench write
(cd "$folder" && [ -d node_modules ] || npm install --loglevel=error --no-fund --no-audit --prefix "$folder" @turf/turf@7 rbush@4 >/dev/null)
bash "$here/postgis.sh" "$folder"
node --max-old-space-size=6000 "$here/turf.mjs" "$folder" 300
bench table
