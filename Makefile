# Each target makes its own environment in .venv; nothing is installed anywhere else.
# ARGS is handed through: make serve ARGS="--json --port 4555 --data DIR"

VENV := .venv
BIN := $(VENV)/bin
PYTHONS := python3 python3.14 python3.13 python3.12 python3.11 python
SOURCES := src tests tools benchmarks examples
WORKERS ?= 2
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help serve test check format bench compat contract client changelog coverage-table clean
.PHONY: lost

help:
	@echo "make serve   start a server (ARGS=\"--port 4555\" hands flags through)"
	@echo "make test    run the whole test suite"
	@echo "make check   format, lint, types and import rules"
	@echo "make bench   measure the performance budget"
	@echo "make compat  the tests with the official SDKs alone"
	@echo "make contract, client, changelog, coverage-table   generate committed files anew"

# An environment knows its address: one that was moved, or whose Python is gone, is made anew.
LOST := $(shell [ ! -e $(VENV)/.address ] || { [ -x $(BIN)/python ] && \
  [ "$$(cat $(VENV)/.address)" = "$$(pwd -P)" ]; } || echo lost)
ifeq ($(LOST),lost)
$(VENV)/.address: lost
endif

$(VENV)/.address:
	@if [ -x $(BIN)/python ] && [ -z "$(LOST)" ] && $(BIN)/python -m pip --version >/dev/null 2>&1; \
	then pwd -P >$@; exit; fi; \
	old=; found=; for candidate in $(PYTHONS); do \
	  $$candidate -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
	  old=$$candidate; $$candidate -c 'import ensurepip, venv' 2>/dev/null || continue; \
	  found=$$candidate; break; done; \
	if [ -z "$$old" ]; then \
	  echo "zorse needs Python 3.11 or newer, and none of these is: $(PYTHONS)." \
	    "Install one and try again." >&2; exit 1; fi; \
	if [ -z "$$found" ]; then \
	  version=$$($$old -c 'import sys; print("%d.%d" % sys.version_info[:2])'); \
	  echo "$$old has no venv module with pip in it. On Debian and Ubuntu: apt install" \
	    "python$$version-venv" >&2; exit 1; fi; \
	echo "Making an environment in $(VENV) with $$found ..." >&2; \
	$$found -m venv --clear $(VENV) >&2 && pwd -P >$@

# What serving needs, and what developing needs besides.
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt

$(VENV)/.serve-ready: pyproject.toml constraints.txt $(VENV)/.address
	@echo "Installing zorse ..." >&2
	@$(PIP) -e '.[server]' >&2
	@touch $@

$(VENV)/.dev-ready: pyproject.toml constraints.txt $(VENV)/.address
	@echo "Installing zorse and what its development needs ..." >&2
	@$(PIP) -e '.[dev]' >&2
	@touch $(VENV)/.serve-ready $@

serve: $(VENV)/.serve-ready
	@exec $(BIN)/python -m zorse serve $(ARGS)

test: $(VENV)/.dev-ready
	@$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal $(ARGS)

compat: $(VENV)/.dev-ready
	@$(BIN)/python -m pytest tests/compat $(ARGS)

check: $(VENV)/.dev-ready
	$(BIN)/ruff format --check $(SOURCES)
	$(BIN)/ruff check $(SOURCES)
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -q -p no:randomly tests/test_tidy.py

format: $(VENV)/.dev-ready
	$(BIN)/ruff format $(SOURCES)
	$(BIN)/ruff check --fix $(SOURCES)

bench: $(VENV)/.dev-ready
	@$(BIN)/python -m benchmarks $(ARGS)

contract: $(VENV)/.dev-ready
	$(BIN)/python tools/compile_contract.py $(ARGS)

client: $(VENV)/.dev-ready
	$(BIN)/python tools/compile_client.py $(ARGS)

changelog: $(VENV)/.dev-ready
	$(BIN)/python tools/changelog_page.py

coverage-table: $(VENV)/.dev-ready
	$(BIN)/python tools/coverage_table.py

clean:
	rm -rf $(VENV) .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis
