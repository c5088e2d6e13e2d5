# Shortcuts for work on the linter; `pip install -e '.[dev]'` first.
PYTHON ?= python3

.PHONY: help test cover mutate lint typed rule compile fixtures docs check-docs pictures schemastore site package bench fit refresh-models runtimes plugged ci

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "%-16s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

test: ## all tests, on all cores
	$(PYTHON) -m pytest -q -n auto

cover: ## print the lines and branches that the tests run, and keep which test runs which (slow)
	$(PYTHON) -m scripts.mutate cover

mutate: ## after `cover`: change the code, and count what the tests see (MODULES='engine/suppress --most 50')
	$(PYTHON) -m scripts.mutate score $(MODULES)

lint: ## ruff, its formatter, mypy
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy

typed: ## count the expressions without a type, and fail where there are more than there may be
	$(PYTHON) scripts/typed.py

rule: ## start a rule: make rule NAME=escalates-to-nobody CODE=ES499
	$(PYTHON) scripts/new_rule.py "$$NAME" "$$CODE"

# The compiled data comes first: everything else is made with it.
compile: ## write the compiled data, and the hook manifest
	$(PYTHON) scripts/compile_data.py
	$(PYTHON) scripts/hooks_manifest.py

fixtures: compile ## write the expected output of the fixtures; read the diff
	$(PYTHON) -m pytest -q tests/test_fixtures.py --update-fixtures

docs: compile ## write every other generated file: the pages
	$(PYTHON) scripts/docs.py

check-docs: ## fail where a generated file is stale
	$(PYTHON) scripts/compile_data.py --check
	$(PYTHON) scripts/hooks_manifest.py --check
	$(PYTHON) scripts/docs.py --check

pictures: ## draw what commands print, as docs/pictures/*.svg (pip install -e '.[site]' first)
	$(PYTHON) scripts/pictures.py

site: ## build the pages as a site, in build/site/site (pip install -e '.[site]' first)
	$(PYTHON) scripts/build_site.py

schemastore: ## write what a pull request to SchemaStore adds, in build/schemastore
	$(PYTHON) scripts/schemastore.py

package: ## build wheel and sdist, install and test both (slow; PYTHONS='python3.11 python3.13')
	$(PYTHON) scripts/package.py $(PYTHONS:%=--python %)

bench: ## measure: how often a judgement is right, what it costs, how long runs take (SPEED='--peers FOLDER --write')
	$(PYTHON) -m benchmarks.accuracy
	$(PYTHON) -m benchmarks.judging
	$(PYTHON) -m benchmarks.speed $(SPEED)

fit: ## learn data/phrases.yaml anew: make fit LABELLED='--labels labels.tsv FOLDER …' (needs the texts, and '.[dev,fit]')
	$(PYTHON) -m benchmarks.fit $(LABELLED) --write
	$(PYTHON) scripts/compile_data.py
	$(PYTHON) scripts/docs.py

refresh-models: ## compare models, prices and hosts with what others publish (WITH='--copilot TABLE.yml --write')
	@$(PYTHON) -m scripts.refresh_models $(WITH)
	@echo
	@echo 'What follows from it for data/models.yaml and data/hosts.yaml is written by hand:'
	@echo '1. Open the `source` of each group: the page on which the maker, or the host, lists its models.'
	@echo '2. Add new ids in the form the head of the file describes; give an id that is gone a status and a date.'
	@echo '3. Point aliases (`resolves_to`) at the newest model they stand for.'
	@echo '4. Change `verified_on` of the groups you looked at, and of no other.'
	@echo '5. `make fixtures docs test`, and read what changed in the expected output of the fixtures.'

runtimes: ## ask Claude Code, OpenCode and Gemini CLI about tests/tool_rows.py and the fixtures (ASK='FOLDER --both-line-ends')
	$(PYTHON) -m scripts.runtimes $(ASK)

plugged: ## drive Claude Code, offline, with the plugin and the MCP server
	$(PYTHON) -m scripts.runtimes.plugged $(ASK)

ci: ## what the continuous integration runs
	bash .ci/run
