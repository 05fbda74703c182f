#!/usr/bin/env bash
# Looks for inputs that break a decoder: `tools/fuzz.sh [--seconds N] [--keep] [DECODER …]`, all
# decoders of fuzz/targets without names. Begins from tests/corpus; what it finds on the way goes to
# fuzz/found, what breaks a decoder to fuzz/broken, and ends it with 1. With --keep, what reaches code
# that nothing in tests/corpus reaches is added there. Needs the nightly Rust of tools/versions.env;
# without it, says so and ends well.
set -euo pipefail
cd "$(dirname "$0")/../fuzz"
. ../tools/versions.env
seconds=60 keep=
names=()
while [ $# -gt 0 ]; do
  case "$1" in
    --seconds) seconds=$2; shift 2 ;;
    --keep) keep=yes; shift ;;
    -*) echo "usage: tools/fuzz.sh [--seconds N] [--keep] [DECODER ...]" >&2; exit 2 ;;
    *) names+=("$1"); shift ;;
  esac
done
if [ ${#names[@]} -eq 0 ]; then
  for target in targets/*.rs; do names+=("$(basename "$target" .rs)"); done
fi
if ! cargo +"$NIGHTLY" --version >/dev/null 2>&1; then
  echo "fuzz: not run, there is no Rust $NIGHTLY (tools/setup.sh deep installs it)"
  exit 0
fi
host=$(rustc -vV | awk '/^host:/ {print $2}')
# What cargo-fuzz would say, without the sanitizer of memory: there is no unsafe code of ours.
cover="-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4"
cover+=" -Cllvm-args=-sanitizer-coverage-inline-8bit-counters"
cover+=" -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares"
RUSTFLAGS="--cfg fuzzing $cover" cargo +"$NIGHTLY" build --quiet --locked --release --target "$host"

failed=0
for name in "${names[@]}"; do
  found=found/$name corpus=../tests/corpus/$name
  mkdir -p "$found" broken
  program=target/$host/release/$name
  had=$(find "$corpus" "$found" -type f | wc -l)
  # No input takes ten seconds, nor half a gigabyte: decode.rs says how much each decoder may hold.
  if "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -max_len=20000 \
    -verbosity=0 -print_final_stats=1 -artifact_prefix="broken/$name-" "$found" "$corpus" 2>"$found.log"; then
    stat() { awk -v name="stat::$1:" '$1 == name {print $2}' "$found.log"; }
    echo "fuzz: $name: $(stat number_of_executed_units) inputs in $seconds s from $had to begin with," \
      "$(stat new_units_added) of them reach something new, at most $(stat peak_rss_mb) MB of memory, nothing broke"
  else
    failed=1
    echo "fuzz: $name broke"
    tail -n 30 "$found.log" >&2
  fi
  if [ -n "$keep" ]; then
    "$program" -merge=1 -max_len=2000 -verbosity=0 "$corpus" "$found" 2>>"$found.log"
  fi
done
exit $failed
