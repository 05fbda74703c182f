#!/usr/bin/env bash
# Installs what is missing for `setup.sh build`, `setup.sh test` or `setup.sh deep`, and nothing else; a
# second run only looks. What it cannot install it names, with the way to get it, and ends with 1.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/versions.env
what=${1:-}
case "$what" in build | test | deep) ;; *) echo "usage: tools/setup.sh build|test|deep" >&2; exit 1 ;; esac
# What `deep` needs is what `test` needs, and more.
deep=
[ "$what" = deep ] && { deep=yes; what=test; }

export PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
missing=()
say() { printf 'setup: %s\n' "$*"; }
lacks() { missing+=("$*"); }
has() { command -v "$1" >/dev/null 2>&1; }
finish() {
  [ ${#missing[@]} -eq 0 ] && return 0
  echo "setup: missing, and not to be installed from here:" >&2
  printf '  - %s\n' "${missing[@]}" >&2
  exit 1
}

# Runs a slow step, says before it how long it takes on two cores and after it how long it took.
slow() {
  local about=$1 name=$2 began=$SECONDS
  shift 2
  say "$name (about $about on two cores)"
  "$@"
  say "$name: done in $((SECONDS - began)) s"
}

# --- what must be there already -------------------------------------------------------------------
has cargo && has rustc || lacks "Rust with cargo, by rustup (https://rustup.rs)"
has cc || lacks "a C compiler for build scripts (Debian: apt-get install gcc libc6-dev)"
if has node; then
  [ "$(node -p 'process.versions.node.split(".")[0]')" -ge "$NODE_MAJOR" ] ||
    lacks "Node $NODE_MAJOR or newer; found $(node --version)"
else
  lacks "Node $NODE_MAJOR or newer, with npm (https://nodejs.org)"
fi
has npm || lacks "npm, which comes with Node"
finish

# --- Rust ------------------------------------------------------------------------------------------
rust=$(rustc --version | awk '{print $2}')
least=$(awk -F'"' '/^rust-version/ {print $2}' Cargo.toml)
[ "$(printf '%s\n' "$least" "$rust" | sort -V | head -1)" = "$least" ] || lacks "Rust $least or newer; found $rust (rustup update)"
finish
[ "$rust" = "$RUST" ] ||
  say "Rust $rust is used. The published page is built with $RUST: to get its very bytes, rustup toolchain install $RUST, then RUSTUP_TOOLCHAIN=$RUST make build"
if [ ! -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ]; then
  has rustup || lacks "the target wasm32-unknown-unknown: install rustup, or your system's package of it"
  finish
  slow "20 s" "rust target wasm32-unknown-unknown" rustup target add wasm32-unknown-unknown
fi
if [ "$what" = test ]; then
  for tool in fmt clippy; do
    if ! cargo "$tool" --version >/dev/null 2>&1; then
      has rustup || lacks "cargo $tool: install rustup, or your system's package of it"
      finish
      component=$tool
      [ "$tool" = fmt ] && component=rustfmt
      slow "10 s" "rust component $component" rustup component add "$component"
    fi
  done
fi

# The default profile takes a quarter of an hour for Trunk alone; these tools need not be fast.
from_source() {
  CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
    env -u RUSTFLAGS -u CARGO_TARGET_DIR cargo install "$@"
}
installed() { has "$1" && [ "$("$1" --version | awk '{print $2}')" = "$2" ]; }

locked=$(awk '/^name = "wasm-bindgen"$/ {getline; gsub(/[",]/, "", $3); print $3}' Cargo.lock)
[ "$locked" = "$WASM_BINDGEN" ] || {
  echo "setup: Cargo.lock has wasm-bindgen $locked, tools/versions.env has $WASM_BINDGEN: make them equal" >&2
  exit 1
}
if ! installed trunk "$TRUNK"; then
  slow "8 min" "trunk $TRUNK" from_source trunk --version "$TRUNK" --locked
fi
if ! installed wasm-bindgen "$WASM_BINDGEN"; then
  # Not --locked: a version in its own lock file is not to be had any more.
  slow "3 min" "wasm-bindgen-cli $WASM_BINDGEN" from_source wasm-bindgen-cli --version "$WASM_BINDGEN"
fi

if [ -n "$deep" ] && ! cargo +"$NIGHTLY" --version >/dev/null 2>&1; then
  has rustup || lacks "Rust $NIGHTLY for the fuzzers: install rustup"
  finish
  slow "30 s" "Rust $NIGHTLY" rustup toolchain install "$NIGHTLY" --profile minimal --no-self-update
fi
if [ -n "$deep" ] && [ "$(cargo mutants --version 2>/dev/null | awk '{print $2}')" != "$CARGO_MUTANTS" ]; then
  slow "5 min" "cargo-mutants $CARGO_MUTANTS" from_source cargo-mutants --version "$CARGO_MUTANTS" --locked
fi

# Trunk then builds without a network.
cargo fetch --locked --quiet
# The lint asks each of these for the licences of its crates.
if [ "$what" = test ]; then
  for folder in fuzz benches/wasm tools/mutants; do
    cargo fetch --locked --quiet --manifest-path "$folder/Cargo.toml"
  done
fi

# --- npm: wasm-opt, puppeteer-core, axe-core --------------------------------------------------------
for pair in "binaryen $BINARYEN" "puppeteer-core $PUPPETEER_CORE" "axe-core $AXE_CORE"; do
  read -r name version <<<"$pair"
  grep -q "\"$name\": \"$version\"" tests/browser/package.json || {
    echo "setup: tests/browser/package.json has another $name than tools/versions.env ($version): make them equal" >&2
    exit 1
  }
done
stamp=tests/browser/node_modules/.installed-from
if ! cmp -s tests/browser/package-lock.json "$stamp"; then
  # puppeteer-core brings no browser; the variable is for whatever else might.
  slow "20 s" "npm packages" env PUPPETEER_SKIP_DOWNLOAD=1 npm ci --prefix tests/browser --ignore-scripts --no-audit --no-fund
  cp tests/browser/package-lock.json "$stamp"
fi

# --- browsers ---------------------------------------------------------------------------------------
if [ "$what" = test ]; then
  absent=()
  has chromium || absent+=(chromium)
  has firefox-esr || has firefox || absent+=(firefox-esr)
  has pdftotext || absent+=(poppler-utils)
  has openssl || absent+=(openssl)
  # Without Chinese glyphs pictures and printed pages show boxes. Why this font: tools/versions.env.
  has fc-list && [ -n "$(fc-list 'WenQuanYi Zen Hei')" ] || absent+=(fonts-wqy-zenhei)
  if [ ${#absent[@]} -gt 0 ]; then
    if has apt-get && [ "$(id -u)" = 0 ]; then
      slow "2 min" "Debian packages $DEBIAN_PACKAGES" bash -c "
        set -e
        export DEBIAN_FRONTEND=noninteractive
        apt-get update -qq
        apt-get install -y -qq --no-install-recommends $DEBIAN_PACKAGES >/dev/null"
    elif has apt-get; then
      lacks "Debian packages ${absent[*]}: as root, apt-get install $DEBIAN_PACKAGES"
    else
      lacks "${absent[*]}: Chromium, Firefox ESR, openssl, pdftotext (poppler) all on PATH, and the font WenQuanYi Zen Hei"
    fi
  fi

  # Most browser tests need no window. Where this is not to be had they use Chromium, and take longer.
  if ! has chromium-headless-shell && has apt-get && [ "$(id -u)" = 0 ]; then
    slow "20 s" "Debian package $SHELL_PACKAGE" bash -c "
      export DEBIAN_FRONTEND=noninteractive
      get() { apt-get install -y -qq --no-install-recommends $SHELL_PACKAGE >/dev/null 2>&1; }
      get || { apt-get update -qq >/dev/null 2>&1 && get; } || echo 'setup: no $SHELL_PACKAGE here: Chromium itself is used'"
  fi

  # Those that the serving recipes are tested with: unpacked here, or installed by somebody else.
  servers=tests/browser/servers
  there() { [ -e "$servers/$1" ] || [ -e "/$1" ]; }
  if ! there usr/sbin/nginx || ! there usr/lib/nginx/modules/ngx_http_brotli_static_module.so || ! there usr/bin/caddy; then
    if has apt-get && has dpkg-deb; then
      [ "$(id -u)" = 0 ] && [ -z "$(apt-cache policy caddy 2>/dev/null)" ] && apt-get update -qq
      mkdir -p "$servers"
      slow "10 s" "nginx and Caddy, unpacked into $servers" bash -c "
        set -e
        cd $servers
        apt-get download -qq $SERVER_PACKAGES 2>/dev/null
        for package in *.deb; do dpkg-deb -x \"\$package\" .; rm \"\$package\"; done"
    else
      lacks "nginx with its static Brotli module, and Caddy, where Debian's packages put them ($SERVER_PACKAGES)"
    fi
  fi
fi
finish
say "ready for ${deep:+deep and }$what"
