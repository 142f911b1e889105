#!/usr/bin/env bash
# Distances to the nearest edge with PostGIS geography: postgis.sh FOLDER. Starts a cluster of its own in FOLDER, which listens on a
# socket there and on no port, and stops it. Needs Debian's postgresql-15-postgis-3.
set -euo pipefail
folder=$(realpath "$1")
bin=/usr/lib/postgresql/15/bin
[ -x "$bin/initdb" ] || { echo "postgis.sh: install postgresql-15-postgis-3 first" >&2; exit 1; }
run() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

mkdir -p "$folder/pg"
[ "$(id -u)" = 0 ] && chown postgres "$folder/pg" && chmod 755 "$folder"
run "$bin/initdb" -D "$folder/pg/data" -A trust >/dev/null
run "$bin/pg_ctl" -D "$folder/pg/data" -w -l "$folder/pg/log" \
  -o "-c listen_addresses='' -c unix_socket_directories='$folder/pg' -c shared_buffers=1GB -c fsync=off -c jit=off -c max_parallel_workers_per_gather=0 -c maintenance_work_mem=1GB" start >/dev/null
trap 'run "$bin/pg_ctl" -D "$folder/pg/data" -m immediate stop >/dev/null' EXIT
sql() { run psql -X -q -v ON_ERROR_STOP=1 -h "$folder/pg" -d postgres "$@"; }

sql -c "create extension postgis" \
    -c "create table raw (a float8, b float8, c float8, d float8)" \
    -c "create table spot (id int, lat float8, lon float8, truth float8, g geography)"
sql -c "copy raw from stdin csv" <"$folder/edges.csv"
sql -c "copy spot (id, lat, lon, truth) from stdin csv" <"$folder/points.csv"
sql -c "create table edge as select st_makeline(st_makepoint(b, a), st_makepoint(d, c))::geography as g from raw" \
    -c "update spot set g = st_makepoint(lon, lat)::geography" \
    -c "create index on edge using gist (g)" -c "analyze edge"
nearest="select s.id, (select st_distance(e.g, s.g) from edge e order by e.g <-> s.g limit 1) from spot s order by s.id"
sql -c "copy ($nearest) to stdout csv" >/dev/null # warms the caches
start=$(date +%s.%N)
sql -c "copy ($nearest) to stdout csv" >"$folder/postgis.csv"
end=$(date +%s.%N)
echo "$(wc -l <"$folder/postgis.csv") $(echo "$end - $start" | bc)" >"$folder/postgis.speed"
