# What people and machines run here. `make` alone lists it.
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help demo test verify fix bench rigs matrix formats keepsakes nightly screenshots

# Always the whole workspace with every feature: another choice would compile the dependencies again.
ALL := --workspace --all-features --locked
TARGET := $(or $(CARGO_TARGET_DIR),target)
NEXTEST := $(shell command -v cargo-nextest)
DENY := $(shell command -v cargo-deny)

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

demo: ## build and serve the portal with made-up data; ARGS="..." goes to the server
	cargo build --workspace --bins --locked
	$(TARGET)/debug/portal-server serve --demo $(ARGS)

test: ## every test, with a real browser; says what to install, as root installs it
	@scripts/test

verify: ## formatting, lints, documentation, layers, house rules, costs, licences; writes nothing
	cargo fmt --all --check
	cargo fmt --manifest-path benches/peers/Cargo.toml --check
	scripts/check-layers
	scripts/check-house
	scripts/costs --check
	cargo clippy $(ALL) --all-targets -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc $(ALL) --no-deps --quiet
	RUSTDOCFLAGS="-D warnings" cargo doc --workspace --locked --no-deps --quiet
ifdef DENY
	cargo deny --offline --locked --config deny.toml check licenses bans sources
else
	@echo "cargo-deny is not installed: licences, bans and sources are not checked"
endif

fix: ## format, and apply what the lints can fix by themselves
	cargo clippy $(ALL) --all-targets --fix --allow-dirty --allow-staged
	cargo fmt --all
	cargo fmt --manifest-path benches/peers/Cargo.toml

# Its own package with its own lock file, so that nobody else builds the peers.
bench: ## measure bayboard beside all its peers, in one run; ARGS="--quick" or a part's name
	cargo run --release --locked --manifest-path benches/peers/Cargo.toml -- $(or $(ARGS),--chart=benches/chart.svg)

rigs: ## thousands of screens before real servers, databases killed and copied under them; ARGS="--quick" or a rig's name
	cargo build --release --workspace --bins --locked
	$(TARGET)/release/bayboard-screens $(ARGS)

matrix: ## write the golden disclosure matrix and table of rights anew, and show what changed
ifdef NEXTEST
	BAYBOARD_BLESS=1 cargo nextest run $(ALL) -E 'package(bayboard-policy) & test(/golden|table_of_rights_is_current/)'
else
	BAYBOARD_BLESS=1 cargo test --all-features --locked -p bayboard-policy --test all -- golden table_of_rights_is_current
endif
	git --no-pager diff --stat -- policy/golden

formats: ## write the stored bytes of core/golden/formats.txt anew, and show what changed
ifdef NEXTEST
	BAYBOARD_BLESS=1 cargo nextest run $(ALL) -E 'package(bayboard) & test(/^formats::/)'
else
	BAYBOARD_BLESS=1 cargo test --all-features --locked -p bayboard --test all -- formats::
endif
	git --no-pager diff --stat -- core/golden

keepsakes: ## keep a database and the stored bytes of this release anew, for later ones to open
	cargo build $(ALL) --bin bayboard-test-postgres
	mkdir -p storage-sqlite/tests/releases storage-postgres/tests/releases
	BAYBOARD_BLESS=1 $(TARGET)/debug/bayboard-test-postgres cargo nextest run $(ALL) -E 'test(a_database_of_every_release) + test(the_formats_stand)'
	git --no-pager diff --stat -- core/golden storage-sqlite/tests/releases storage-postgres/tests/releases

nightly: ## every test at its full size, and what adding costs, built and tested; hours
	@BAYBOARD_NIGHTLY=1 scripts/test
	scripts/costs --test

# Absolute paths: tests run in their own package's directory.
screenshots: export BAYBOARD_SCREENSHOTS := $(CURDIR)/docs/screenshots
screenshots: export BAYBOARD_PICTURES := $(abspath $(or $(BAYBOARD_PICTURES),$(TARGET)/pictures))
screenshots: ## take the documentation's pictures anew, and one of every page into BAYBOARD_PICTURES
	@scripts/prepare
	mkdir -p $(BAYBOARD_SCREENSHOTS) $(BAYBOARD_PICTURES)
ifdef NEXTEST
	cargo nextest run $(ALL) -E 'package(portal-server) & test(/screenshots|every_page/)'
else
	cargo test $(ALL) -p portal-server screenshots
	cargo test $(ALL) -p portal-server every_page
endif
	scripts/rule-pictures
