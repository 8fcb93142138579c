#!/bin/sh
# Installs the programs that tests drive and pip cannot bring: two browsers, a virtual screen, a hand for the mouse, an eye for it,
# and the reader of the service.
set -e
missing=""
for pair in chromium:chromium firefox-esr:firefox-esr Xvfb:xvfb xdotool:xdotool openbox:openbox import:imagemagick systemd-analyze:systemd; do
  command -v "${pair%%:*}" >/dev/null 2>&1 || missing="$missing ${pair##*:}"
done
[ -z "$missing" ] && exit 0

if ! command -v apt-get >/dev/null 2>&1; then
  echo "The tests need these programs, and this script only knows apt-get:$missing. Please install them and run again." >&2
  exit 1
fi
as_root=""
if [ "$(id -u)" != 0 ]; then
  if ! sudo -n true 2>/dev/null; then
    echo "The tests need these programs:$missing. Please run: sudo apt-get install$missing" >&2
    exit 1
  fi
  as_root="sudo"
fi
echo "Installing$missing with apt-get"
log=$(mktemp)
if ! { $as_root apt-get update -q && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -q --no-install-recommends $missing; } >"$log" 2>&1; then
  tail -n 20 "$log" >&2
  echo "apt-get could not install:$missing. Please install them by hand and run again." >&2
  exit 1
fi
rm -f "$log"
