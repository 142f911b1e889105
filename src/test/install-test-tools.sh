#!/usr/bin/env bash
# Installs what the tests need beyond Maven: Chromium (browser tests) and GDAL's ogrinfo (GeoJSON test).
# Missing ones are installed on Debian as root; elsewhere the tests that need them are skipped and say so,
# unless CI=true, where a missing one fails the build.
set -u
missing=()
command -v chromium >/dev/null 2>&1 || missing+=(chromium)
command -v ogrinfo >/dev/null 2>&1 || missing+=(gdal-bin)
[ ${#missing[@]} -eq 0 ] && exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "test tools: installing ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq && apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null && exit 0
fi
echo "test tools: missing and not installed: ${missing[*]}; tests that need them are skipped" >&2
[ "${CI:-}" = true ] && exit 1
exit 0
