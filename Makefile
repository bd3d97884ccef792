# Each target makes its own environment in .venv; nothing is installed anywhere else.
# ARGS is handed through: make serve ARGS="--json --port 4555 --data DIR"

VENV := .venv
BIN := $(VENV)/bin
PYTHONS := python3 python3.14 python3.13 python3.12 python3.11 python
SOURCES := src tests tools benchmarks
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help serve test check format bench compat contract coverage-table clean

help:
	@echo "make serve   start a server (ARGS=\"--port 4555\" hands flags through)"
	@echo "make test    run the whole test suite"
	@echo "make check   format, lint, types and import rules"
	@echo "make bench   measure the performance budget"
	@echo "make compat  the tests with the official SDKs alone"
	@echo "make contract, make coverage-table   generate committed files anew"

# The environment, in two steps: what serving needs, and what developing needs besides.
$(BIN)/python:
	@found=; for candidate in $(PYTHONS); do \
	  if command -v $$candidate >/dev/null 2>&1 && \
	     $$candidate -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    found=$$candidate; break; fi; done; \
	if [ -z "$$found" ]; then \
	  echo "zorse needs Python 3.11 or newer, and found none. Install it and try again." >&2; exit 1; fi; \
	echo "Making an environment in $(VENV) with $$found ..." >&2; \
	$$found -m venv $(VENV) || { rm -rf $(VENV); \
	  echo "The venv module is incomplete. On Debian: apt install python3-venv" >&2; exit 1; }

$(VENV)/.serve-ready: pyproject.toml constraints.txt | $(BIN)/python
	@echo "Installing zorse ..." >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

$(VENV)/.dev-ready: pyproject.toml constraints.txt | $(BIN)/python
	@echo "Installing zorse with its development tools ..." >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $(VENV)/.serve-ready $@

serve: $(VENV)/.serve-ready
	@exec $(BIN)/zorse serve $(ARGS)

test: $(VENV)/.dev-ready
	@$(BIN)/python -m pytest -n 2 --dist worksteal $(ARGS)

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

coverage-table: $(VENV)/.dev-ready
	$(BIN)/python tools/coverage_table.py

clean:
	rm -rf $(VENV) .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis
