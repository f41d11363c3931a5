# Newcomers need only make serve and make test; CONTRIBUTING.md describes the rest.
PYTHON ?= python3
PORT ?= 8000
BIN := .venv/bin
# What to run: PAGES are paths, RUNTIMES is a selector, ONLY is pytest's -k, and ARGS is passed to pytest.
PAGES ?=
RUNTIMES ?=
ONLY ?=
ARGS ?=
FROM ?=
# SEED repeats the sample of an earlier `make test`.
SEED ?= random
# BUDGET is a time limit in minutes; runs that do not fit are only compared with their records.
BUDGET ?=
UNTIL := $(if $(BUDGET),$(shell echo $$(($$(date +%s) + 60 * $(BUDGET)))))
PROGRESS := --quiet --progress
SCOPE = $(if $(UNTIL),--until $(UNTIL)) $(if $(filter-out all,$(RUNTIMES)),--runtimes "$(RUNTIMES)") $(if $(ONLY),-k "$(ONLY)") $(ARGS)

.PHONY: serve test site evidence plain other-machine merge names run bisect owing lock requirements environments bench lighthouse links screenshots newest lint coverage
.SILENT:
export NO_MKDOCS_2_WARNING := 1

serve: .venv/site  ## serve the site with its evidence on 127.0.0.1
	exec $(BIN)/python -m gate.showing.serve --port $(PORT) --runtimes "$(or $(RUNTIMES),all)"

site: .venv/site  ## build the site into site/
	$(BIN)/python -m gate.showing.site

test: .venv/gate  ## test what changed, a sample of the programs, and what needs no runtime; RUNTIMES=all tests everything
	$(BIN)/pytest $(PROGRESS) $(if $(RUNTIMES)$(ONLY),,--sample $(SEED)) $(SCOPE) $(PAGES)

evidence: .venv/gate  ## run everything, rewrite evidence/, and show what changed
	$(BIN)/pytest $(PROGRESS) --record --fresh $(SCOPE) $(or $(PAGES),docs); status=$$?; \
	git --no-pager diff --stat -- evidence; git ls-files --others --exclude-standard -- evidence; exit $$status

plain: .venv/gate  ## run every program in its own process, as a reader does, and compare with the record
	$(BIN)/pytest $(PROGRESS) --plain $(SCOPE) $(or $(PAGES),docs)

other-machine: .venv/gate  ## run every program with another machine's settings and compare with the record
	$(BIN)/pytest $(PROGRESS) --fresh --other-machine $(SCOPE) $(or $(PAGES),docs)

merge: .venv/gate  ## make merge FROM="share1 share2": merge what several machines recorded with ARGS="--into share1"
	$(BIN)/python -m gate merge $(FROM); status=$$?; git --no-pager diff --stat -- evidence; exit $$status

environments: .venv/gate
	$(BIN)/python -m gate environments $(if $(RUNTIMES),"$(RUNTIMES)")

run: .venv/gate  ## make run PROGRAM=snippets/page/program.py RUNTIMES=tf1.15
	$(BIN)/python -m gate run $(PROGRAM) $(if $(RUNTIMES),"$(RUNTIMES)")

bisect: .venv/gate  ## make bisect PROGRAM=snippets/page/program.py RUNTIME=tf2.13 PACKAGE=tensorflow-cpu; without PROGRAM: repeat all
	$(BIN)/python -m gate.tools.bisect $(if $(PROGRAM),--program $(PROGRAM)) $(if $(RUNTIME),--runtime $(RUNTIME)) \
	  $(if $(PACKAGE),--package $(PACKAGE)) $(if $(AFTER),--after $(AFTER))

names: .venv/gate  ## look up the API names on pages in every runtime, and record the result
	$(BIN)/python -m gate names; status=$$?; git --no-pager diff --stat -- evidence; exit $$status

lock: .venv/gate  ## make lock RUNTIME=tf1.15
	$(BIN)/python -m gate lock $(RUNTIME)

owing: .venv/gate  ## list the sections that do not say what to write: make owing PAGES=docs/guides/page.md, or of all pages
	$(BIN)/python -m gate.tools.owing $(PAGES)

bench: .venv/gate environments  ## benchmark the gate and print JSON
	$(BIN)/python -m gate.tools.bench "$(or $(RUNTIMES),all)"

lighthouse: .venv/gate  ## Lighthouse scores of one page of each kind, including performance; needs an idle machine
	LIGHTHOUSE_ALONE=1 $(BIN)/pytest -n0 tests/browser/test_lighthouse.py

newest: .venv/gate  ## report what changes with the newest TensorFlow, Keras, and tf-keras
	$(BIN)/python -m gate.tools.newest

links: .venv/gate site  ## check every external link
	grep -rhoE '<a [^>]*href="?https?://[^"> ]+' site --include='*.html' | sed -E 's/.*href="?//; s/&amp;/\&/g' \
	  | grep -vE '^https://verified-keras-migration\.github\.io/|/issues/new\?' | sort -u \
	  | $(BIN)/uv tool run --quiet --from linkchecker==10.6.0 linkchecker --stdin --check-extern --recursion-level=0 \
	    --no-robots --no-status --no-warnings --threads=2 --timeout=30

screenshots: .venv/gate site  ## retake the README's pictures in .github/screenshots
	$(BIN)/python tests/browser/screenshots.py

lint: .venv/gate  ## ruff and mypy on the gate, the checker and their tests, TypeScript on the scripts of the pages
	$(BIN)/pytest -q -n0 tests/test_lint.py

coverage: .venv/gate environments  ## report the lines of the gate that did not run; make coverage PAGES=tests/test_versions.py
	rm -rf .cache/coverage && mkdir -p .cache/coverage
	$(BIN)/coverage run -m pytest $(SCOPE) $(PAGES); status=$$?; $(BIN)/coverage combine --quiet && $(BIN)/coverage report; exit $$status

requirements: .venv/gate
	$(BIN)/uv pip compile --quiet --no-annotate --custom-compile-command "make requirements" requirements.in -o requirements.txt
	$(BIN)/uv pip compile --quiet --no-annotate --custom-compile-command "make requirements" requirements.in tests/requirements.in -o tests/requirements.txt

.venv/python:
	$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Python 3.11 or newer is required, but %s is %d.%d. Choose another: make PYTHON=python3.12" % (sys.executable, *sys.version_info[:2]))'
	$(PYTHON) -m venv .venv > /dev/null || { echo "$(PYTHON) cannot create a virtual environment. On Debian: apt install python3-venv"; rm -rf .venv; exit 1; }
	touch $@

.venv/site: .venv/python requirements.txt
	echo "Installing the requirements of the site …"
	$(call install,requirements.txt)

.venv/gate: .venv/site tests/requirements.txt
	echo "Installing the requirements of the gate …"
	$(call install,tests/requirements.txt)

define install
	$(BIN)/python -m pip install --quiet --no-cache-dir --disable-pip-version-check --retries 1 -r $(1) 2> .venv/install.log \
	  || { echo "Cannot install $(1). Check that a package index is reachable; pip's output is in .venv/install.log"; exit 1; }
	touch $@
endef
