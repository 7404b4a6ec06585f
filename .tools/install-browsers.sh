#!/usr/bin/env bash
# Installs the three engines that the tests run in, from the packages of Debian or Ubuntu, fonts for the
# scripts that the widgets are read in, and what else a whole run needs. Nothing runs this for you but CI; what
# is there already is left alone.
set -euo pipefail

packages=(
  chromium
  # The same engine without windows: tests that open hundreds of pages take a third of the time.
  chromium-headless-shell
  firefox-esr
  webkit2gtk-driver
  xvfb
  xauth
  fonts-liberation
  fonts-dejavu-core
  fonts-noto-core
  # Two libraries that change the browser's own objects, for the pages that are hostile by accident.
  libjs-prototype
  libjs-mootools
  # The two servers whose configuration the documentation shows.
  nginx-light
  apache2-bin
)

missing=()
for package in "${packages[@]}"; do
  status=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$status" = installed ] || missing+=("$package")
done

if [ "${#missing[@]}" -eq 0 ]; then
  echo 'All packages are installed.'
  exit 0
fi

as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)

echo "Installing ${missing[*]}"
"${as_root[@]}" apt-get update --quiet=2
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
  apt-get install --yes --quiet=2 --no-install-recommends "${missing[@]}" </dev/null
