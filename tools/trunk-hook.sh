#!/usr/bin/env bash
# Run by Trunk after each build (Trunk.toml): puts words, law and styles into the page that
# `trunk serve` shows. A release build is packed by `make build` instead.
set -euo pipefail
[ "$TRUNK_PROFILE" = debug ] || exit 0
cargo run --quiet --features ssr --bin pack -- --daily "$TRUNK_STAGING_DIR/index.html"
