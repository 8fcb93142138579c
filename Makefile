# Two commands do everything: `make run` and `make test`. The rest are parts of them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
BROWSER_READY := node_modules/.ready

.PHONY: run test check book web site kiosk class lab voice bench system lock clean help

help:
	@sed -n 's/^\([a-z]*\):.*## /  make \1	/p' $(MAKEFILE_LIST)

run: $(READY) $(BROWSER_READY) ## set up, build the book, serve it, open the exhibit
	@$(BIN)/python -m tools.run

test: $(READY) $(BROWSER_READY) system ## set up, then every check and every test
	@$(BIN)/python -m tools.check
	@$(BIN)/python -m tools.test

check: $(READY) ## ruff, mypy, content
	@$(BIN)/python -m tools.check

book: $(READY) $(BROWSER_READY) ## build the book into build/site
	@$(BIN)/python -m tools.book

web: $(READY) $(BROWSER_READY) ## write the exhibit for browsers, and as one file for a stick
	@$(BIN)/python -m tools.web

site: $(READY) $(BROWSER_READY) ## the whole course for a server, and in a zip for a disk
	@$(BIN)/python -m tools.site

kiosk: $(READY) ## open the exhibit in a window
	@$(BIN)/python -m exhibit

class: $(READY) ## open the exhibit for a class: one screen, hands up
	@$(BIN)/python -m exhibit --with-class

lab: $(READY) ## open the labs in JupyterLab, with sliders that move freely
	@$(BIN)/jupyter lab book/labs --config=tools/jupyterlab/jupyter_lab_config.py

voice: $(READY) ## let this computer's voice speak the exhibit's words into files
	@$(BIN)/python -m exhibit voice

bench: $(READY) system ## print and write the measured ratios
	@$(BIN)/python -m tools.bench

system: ## what the tests need from the system's package manager
	@tools/system_packages.sh

LOCK = $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --no-emit-index-url --no-emit-find-links
PEERS = tools/bench/environments

lock: $(READY) ## renew every lock file from what we chose
	@$(LOCK) --fork-strategy fewest --python-version 3.11 requirements-dev.txt --output-file requirements.lock
	@$(LOCK) --python-version 3.11 $(PEERS)/peers.txt --output-file $(PEERS)/peers.lock
	@$(LOCK) --python-version 3.11 $(PEERS)/mobility.txt --output-file $(PEERS)/mobility.lock

clean: ## remove everything that was made
	rm -rf $(VENV) build node_modules .cache .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(READY): requirements.lock pyproject.toml
	@echo "Setting up Python in $(VENV) (once; about a minute)"
	@test -x $(BIN)/python || $(PYTHON) tools/python_version.py
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@sed -n '/^uv==/,/[^\\]$$/p' requirements.lock > $(VENV)/uv.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement $(VENV)/uv.lock
	@$(BIN)/uv pip sync --quiet --python $(BIN)/python --require-hashes requirements.lock
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	@touch $@

$(BROWSER_READY): package-lock.json $(READY)
	@PATH="$(CURDIR)/$(BIN):$$PATH" npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@
