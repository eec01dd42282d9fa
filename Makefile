# Svidok. `make demo` shows a day of a customs post, `make test` proves it; both set up what they need in this folder.
# They ask for a Rust toolchain, Python 3.9 or later, a C and a C++ compiler.

PYTHON ?= python3
CARGO ?= cargo
CC ?= cc

VENV := .venv
BIN := $(VENV)/bin
# A step is repeated when one of its sources has changed; its stamp stands beside the environment.
TOOLS := $(VENV)/tools.stamp
PACKAGE := $(VENV)/package.stamp
RUST := $(shell find core ffi gen python/src tests/kit -name '*.rs' -o -name Cargo.toml) Cargo.toml Cargo.lock

RELEASE := target/release
DEMO := target/demo
DAY := examples/rava-ruska
# What a program that links libsvidok.a must link too.
NATIVE := -lgcc_s -lutil -lrt -lpthread -lm -ldl -lc

.DEFAULT_GOAL := help
.PHONY: help demo test check rust python bless bench fuzz valgrind clean

help: ## what there is
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(DEMO)/dock $(PACKAGE) ## a day of the post Rava-Ruska: a dock in C writes its log, a script in Python reads it
	rm -f $(DEMO)/day.svdk
	@echo "== the dock takes in the day"
	$(DEMO)/dock $(DEMO)/day.svdk $(DAY)/day.jsonl
	@echo "== the account of the day"
	$(BIN)/python $(DAY)/account.py $(DEMO)/day.svdk --expected $(DAY)/expected.json $(ACCOUNT)

test: check rust python ## everything: format, lints, tests of all languages, headers and stubs

check: ## format and lints, warnings denied
	$(CARGO) fmt --all --check
	$(CARGO) clippy --workspace --all-targets --locked -- -D warnings

rust: ## the tests of Rust, C and C++, of the examples and of everything generated
	$(CARGO) test --workspace --locked

python: $(PACKAGE) ## the tests of Python: the package, its types and stubs, the scripts
	$(BIN)/python -m pytest python/tests
	$(BIN)/python -m mypy --config-file python/pyproject.toml python/svidok $(DAY) examples/first/first.py
	$(BIN)/python -m mypy.stubtest svidok --allowlist python/stubtest-allowlist.txt

bless: $(PACKAGE) ## write anew what is generated: schemas, header, structs, methods, tables, README, sentences, account
	SVIDOK_BLESS=1 $(CARGO) test -p svidok-gen -p svidok-ffi --test current --test header
	SVIDOK_BLESS=1 $(CARGO) test -p svidok-gen --test readme
	INSTA_UPDATE=always $(CARGO) test -p svidok --test sentences
	SVIDOK_BLESS=1 $(BIN)/python -m pytest python/tests/test_examples.py -k account_is_the_one

bench: ## how fast it is, against stated limits
	$(CARGO) bench -p svidok

fuzz: ## fuzzes every decoder for a minute (a nightly toolchain and cargo-fuzz)
	for target in json cbor frames; do $(CARGO) +nightly fuzz run $$target -- -max_total_time=60 || exit 1; done

valgrind: $(DEMO)/dock ## the dock's day under valgrind
	rm -f $(DEMO)/valgrind.svdk
	valgrind --quiet --leak-check=full --error-exitcode=9 $(DEMO)/dock $(DEMO)/valgrind.svdk $(DAY)/day.jsonl

clean: ## forget everything that was built
	rm -rf target $(VENV)

$(DEMO)/dock: examples/dock/dock.c include/svidok.h $(RUST)
	$(CARGO) build --release --locked -p svidok-ffi
	mkdir -p $(DEMO)
	$(CC) -std=c99 -O2 -Wall -Wextra -Iinclude $< $(RELEASE)/libsvidok.a $(NATIVE) -o $@

$(TOOLS): python/requirements-dev.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-virtualenv -r $<
	touch $@

$(PACKAGE): $(TOOLS) $(RUST) $(wildcard python/svidok/*) python/pyproject.toml
	VIRTUAL_ENV=$(CURDIR)/$(VENV) $(BIN)/maturin develop --quiet --release --locked -m python/Cargo.toml
	touch $@
