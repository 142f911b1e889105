#!/usr/bin/env bash
# Fetches the published packages and derives geodata/borders and geodata/land from them, the same bytes each time.
#   geodata/derive.sh [osm-2026b|vmap0|ne-10m|wdb2|land|detail|verify]...      (all, and then verify, when none is named)
# Needs: JDK 17, Maven, Node 18 or later with npm, apt-get and dpkg, Debian packages gdal-bin, gmt, zopfli. About 8 GB of memory and ten minutes.
# DERIVE_WORK names a folder that keeps what was fetched.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=${DERIVE_WORK:-${TMPDIR:-/tmp}/claimline-derive}
mkdir -p "$work/deb" "$work/npm"

need() { command -v "$1" >/dev/null || { echo "derive.sh: $1 is missing (Debian package $2)" >&2; exit 2; }; }
need ogr2ogr gdal-bin; need gmt gmt; need zopfli zopfli; need npm npm; need mvn maven

maven() { mvn -q -B -f "$here/derive/pom.xml" "$@"; }

jar_part() { # artifact, path inside: unpacked into the work folder
  [ -e "$work/$2" ] || maven dependency:unpack -Dartifact="$1" -DoutputDirectory="$work" -Dmdep.unpack.includes="$2*"
}

deb() { # package and the version that set.json and SOURCE.md state
  [ -d "$work/deb/$1" ] || (cd "$work/deb" && apt-get download -q "$1=$2" && dpkg -x "$1"_*.deb "$1")
}

package() { # npm name and version
  [ -d "$work/npm/$1" ] || { mkdir -p "$work/npm/$1" && (cd "$work/npm/$1" && npm pack --silent "$1@$2" && tar xzf ./*.tgz); }
}

features() { # shapefile or GeoJSON to one GeoJSON feature a line; 9 decimals, rounded to the grid of 1e-7 later
  rm -f "$2"; ogr2ogr -f GeoJSONSeq "$2" "$1" -lco COORDINATE_PRECISION=9
}

drawn() { # shapefile to simplified GeoJSON for drawing; the tolerance in degrees
  rm -f "$2"; ogr2ogr -f GeoJSONSeq "$2" "$1" -simplify "$3" -lco COORDINATE_PRECISION=4 "${@:4}"
}

java_tool() { MAVEN_OPTS="-Xmx8g" maven compile exec:java -Dexec.mainClass=org.claimline.derive.Derive -Dexec.args="$1 $work $here"; }

pack() { # zopfli's gzip header holds no name and no time
  zopfli --i5 "$here/borders/$1/borders.topojson"; rm "$here/borders/$1/borders.topojson"
}

common() {
  package world-atlas 2.0.2; cp "$work/npm/world-atlas/package/land-10m.json" "$work/land-10m.json"
  [ -d "$work/zoneinfo" ] || { (cd "$work/deb" && apt-get download -q tzdata && dpkg -x tzdata_*.deb tzdata); cp -r "$work/deb/tzdata/usr/share/zoneinfo" "$work/zoneinfo"; }
  jar_part net.iakovlev:timeshape:2026b.29 data.tar.zstd
}

derive() {
  case $1 in
    osm-2026b) ;;
    vmap0)
      tz=org/openstreetmap/atlas/utilities/timezone/tz_world
      jar_part org.openstreetmap.atlas:atlas:7.0.6 "$tz."
      features "$work/$tz.shp" "$work/tz_world.geojsonl" ;;
    ne-10m)
      package country-locator 2.1.1; deb libmagics++-data 4.13.0-1
      features "$work/npm/country-locator/package/countries.geojson" "$work/countries.geojsonl"
      features "$work/deb/libmagics++-data/usr/share/magics/10m/ne_10m_admin_0_boundary_lines_land.shp" "$work/boundary_lines.geojsonl" ;;
    wdb2)
      deb gmt-gshhg-full 2.3.7-6
      # the border lines at full resolution; the coast and the lakes (at whose shores borders end) at the
      # intermediate level that gmt-common brings, features of 100 km2 and more
      (cd "$work" && gmt coast -N1 -M -Df -R-180/180/-90/90 --FORMAT_FLOAT_OUT=%.9f \
        --DIR_GSHHG="$work/deb/gmt-gshhg-full/usr/share/gmt-gshhg" > wdb2-borders.txt
       gmt coast -W1 -M -Di -A100 -R-180/180/-90/90 --FORMAT_FLOAT_OUT=%.9f > wdb2-coast.txt) ;;
    land)
      mkdir -p "$here/land"; cp "$work/land-10m.json" "$here/land/land.topojson"
      zopfli --i5 "$here/land/land.topojson"; rm "$here/land/land.topojson"; return ;;
    detail)
      deb libgnudatalanguage0 1.0.1-4+b5; deb libmagics++-data 4.13.0-1
      drawn "$work/deb/libgnudatalanguage0/usr/share/gnudatalanguage/resource/maps/high/ne_10m_lakes.shp" "$work/lakes.geojsonl" 0.002
      magics="$work/deb/libmagics++-data/usr/share/magics/10m"
      drawn "$magics/ne_10m_rivers_lake_centerlines.shp" "$work/rivers.geojsonl" 0.003
      drawn "$magics/ne_10m_admin_1_states_provinces_lines.shp" "$work/provinces.geojsonl" 0.003 -where "featurecla = 'Admin-1 boundary'"
      node "$here/derive/detail.mjs" "$work"/{lakes,rivers,provinces}.geojsonl > "$here/land/detail.tsv"
      zopfli --i5 "$here/land/detail.tsv"; rm "$here/land/detail.tsv"; return ;;
    verify) java_tool verify; return ;;
    *) echo "derive.sh: no such set: $1" >&2; exit 2 ;;
  esac
  java_tool "$1"; pack "$1"
}

common
for set in "${@:-osm-2026b vmap0 ne-10m wdb2 land detail verify}"; do for one in $set; do derive "$one"; done; done
