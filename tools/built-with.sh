#!/usr/bin/env bash
# Names the commit and the tools of a build: two builds are equal only if both are.
set -euo pipefail
cd "$(dirname "$0")/.."
echo "commit $(git describe --always --dirty --abbrev=40 --exclude='*' 2>/dev/null || echo unknown)"
rustc --version
trunk --version
wasm-bindgen --version
wasm-opt --version
