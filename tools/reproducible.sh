#!/usr/bin/env bash
# Builds the committed state in two folders of different length and compares the two files.
set -euo pipefail
cd "$(dirname "$0")/.."
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
for name in one another-and-longer; do
  git clone --quiet . "$place/$name"
  ln -s "$PWD/tests/browser/node_modules" "$place/$name/tests/browser/node_modules"
  (cd "$place/$name" && env -u CARGO_TARGET_DIR make --no-print-directory build)
done
cmp "$place/one/dist/index.html" "$place/another-and-longer/dist/index.html"
echo "two builds, the same $(wc -c <"$place/one/dist/index.html") bytes," \
  "SHA-256 $(sha256sum "$place/one/dist/index.html" | cut -d' ' -f1)"
