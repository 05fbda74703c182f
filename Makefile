# Two commands: `make run` and `make test`. Both set up what they need first; the second time that
# takes a second. README.md says how long a first run takes.

CARGO_BIN := $(or $(CARGO_HOME),$(HOME)/.cargo)/bin
export PATH := $(CURDIR)/tests/browser/node_modules/.bin:$(CARGO_BIN):$(PATH)
PORT ?= 8080
# The address under which the page is public: links and codes of a case begin with it. docs/hosting.md
PUBLIC ?=
# The environment may hold it too. Windows has a PUBLIC of its own, a folder: that is not meant.
ifeq ($(origin PUBLIC),environment)
  PUBLIC := $(if $(findstring ://,$(PUBLIC)),$(PUBLIC))
endif

# Takes this machine's paths out of the release file, so that two machines build the same bytes.
# For wasm only: native builds are not shipped, and other flags would build them anew.
WASM_FLAGS := --remap-path-prefix=$(CURDIR)=. \
  --remap-path-prefix=$(or $(CARGO_HOME),$(HOME)/.cargo)=cargo \
  --remap-path-prefix=$(or $(RUSTUP_HOME),$(HOME)/.rustup)=rustup

# How the program is made small, after what it would say when it breaks down is taken out of it
# (src/bin/pack/quiet.rs).
WASM_OPT := --enable-bulk-memory --enable-bulk-memory-opt --enable-nontrapping-float-to-int --enable-sign-ext --enable-mutable-globals --enable-reference-types --enable-multivalue --one-caller-inline-max-function-size=10 --strip-debug --strip-producers --flatten --rereloop -Oz -Oz -Oz
PROGRAM := dist-trunk/app_bg.wasm

.PHONY: run build pack hosts test check bench profile deep clean setup

run: build
	node tools/serve.mjs --dir dist --port $(PORT)

setup:
	tools/setup.sh build

build: setup
	CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$(WASM_FLAGS)" trunk --log warn build --release --offline
	cargo run --quiet --locked --features ssr --bin pack -- --quiet $(PROGRAM)
	wasm-opt $(WASM_OPT) $(PROGRAM) --output=$(PROGRAM)
	tools/built-with.sh > dist-trunk/built-with.txt
	$(MAKE) --no-print-directory pack

# Only the last step: one file out of dist-trunk, styles, words and law.
pack:
	cargo run --quiet --locked --features ssr --bin pack -- --public "$(PUBLIC)"
	cp dist-trunk/built-with.txt dist/
	node tools/sizes.mjs

# The example page that is itself a Yew app, for the browser tests. It uses what `build` compiled.
hosts:
	CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$(WASM_FLAGS)" cargo build --quiet --locked --release --features csr --bin yew-host --target wasm32-unknown-unknown
	wasm-bindgen --target no-modules --no-typescript --out-dir dist-trunk/yew-host --out-name host target/wasm32-unknown-unknown/release/yew-host.wasm

test:
	tools/setup.sh test
	node tools/test.mjs

# What can be told without building for a browser: formatting, lints, licences.
check:
	tools/setup.sh test
	node tools/test.mjs --only check

# The figures of docs/performance.md: the core natively, the verification, larger rulebooks, the core next
# to other rule engines, then the packed page (needs `make build` before, and Chromium; Firefox where it
# is there). Part by part: `make bench ONLY=growth,keys`; fewer rounds: `make bench RUNS=1`. It installs
# the other engines, SurveyJS and Lighthouse into benches/, which no test needs.
bench:
	tools/setup.sh build
	npm ci --prefix benches --no-audit --no-fund
	node benches/run.mjs $(if $(ONLY),--only $(ONLY)) $(if $(RUNS),--runs $(RUNS))

# What takes the room in the program that `make build` compiled, by crate, module and function.
profile:
	cp target/wasm-bindgen/release/app_bg.wasm dist-trunk/profile.wasm
	cargo run --quiet --locked --features ssr --bin pack -- --quiet dist-trunk/profile.wasm
	wasm-opt $(filter-out --strip-debug,$(WASM_OPT)) -g dist-trunk/profile.wasm --output=dist-trunk/profile.wasm
	node tools/profile.mjs dist-trunk/profile.wasm

# What takes too long for `make test`. What has passed on the same tree is not run again, unless
# `make deep FRESH=yes`. The results go to docs/deep.md.
deep:
	tools/setup.sh deep
	node tools/test.mjs --deep $(if $(FRESH),--fresh)

clean:
	cargo clean
	rm -rf dist dist-trunk tests/browser/node_modules tests/browser/servers tests/browser/out
