# make serve and make test are all that a newcomer needs; see CONTRIBUTING.md for the rest.
PYTHON ?= python3
PORT ?= 8000
BIN := .venv/bin
# The gate's scope: PAGES are paths, RUNTIMES is a selector, ONLY is what pytest calls -k; ARGS is passed on to pytest.
PAGES ?=
RUNTIMES ?=
ONLY ?=
ARGS ?=
FROM ?=
# SEED repeats the sample that an earlier `make test` drew.
SEED ?= random
# BUDGET are the minutes that everything may take; what there is no time to run is then held against its record alone.
BUDGET ?=
UNTIL := $(if $(BUDGET),$(shell echo $$(($$(date +%s) + 60 * $(BUDGET)))))
PROGRESS := --quiet --progress
SCOPE = $(if $(UNTIL),--until $(UNTIL)) $(if $(filter-out all,$(RUNTIMES)),--runtimes "$(RUNTIMES)") $(if $(ONLY),-k "$(ONLY)") $(ARGS)

.PHONY: serve test site evidence plain other-machine merge names run bisect owing lock requirements environments bench lighthouse links screenshots newest lint coverage
.SILENT:
export NO_MKDOCS_2_WARNING := 1

serve: .venv/site  ## the site with its evidence, on 127.0.0.1
	exec $(BIN)/python -m gate.showing.serve --port $(PORT) --runtimes "$(or $(RUNTIMES),all)"

site: .venv/site  ## the built site in site/
	$(BIN)/python -m gate.showing.site

test: .venv/gate  ## what has changed, a sample of the programs, and all that needs no runtime; RUNTIMES=all is everything
	$(BIN)/pytest $(PROGRESS) $(if $(RUNTIMES)$(ONLY),,--sample $(SEED)) $(SCOPE) $(PAGES)

evidence: .venv/gate  ## run everything, rewrite evidence/, show what changed
	$(BIN)/pytest $(PROGRESS) --record --fresh $(SCOPE) $(or $(PAGES),docs); status=$$?; \
	git --no-pager diff --stat -- evidence; git ls-files --others --exclude-standard -- evidence; exit $$status

plain: .venv/gate  ## every program as a reader runs it: in a process of its own, held against the record
	$(BIN)/pytest $(PROGRESS) --plain $(SCOPE) $(or $(PAGES),docs)

other-machine: .venv/gate  ## every program with another processor's settings, locale, time zone and number of processors
	$(BIN)/pytest $(PROGRESS) --fresh --other-machine $(SCOPE) $(or $(PAGES),docs)

merge: .venv/gate  ## make merge FROM="shard1 shard2": evidence/ from what several machines recorded with ARGS="--into shard1"
	$(BIN)/python -m gate merge $(FROM); status=$$?; git --no-pager diff --stat -- evidence; exit $$status

environments: .venv/gate
	$(BIN)/python -m gate environments $(if $(RUNTIMES),"$(RUNTIMES)")

run: .venv/gate  ## make run PROGRAM=snippets/page/program.py RUNTIMES=tf1.15
	$(BIN)/python -m gate run $(PROGRAM) $(if $(RUNTIMES),"$(RUNTIMES)")

bisect: .venv/gate  ## make bisect PROGRAM=snippets/page/program.py RUNTIME=tf2.13 PACKAGE=tensorflow-cpu; without PROGRAM: all again
	$(BIN)/python -m gate.tools.bisect $(if $(PROGRAM),--program $(PROGRAM)) $(if $(RUNTIME),--runtime $(RUNTIME)) \
	  $(if $(PACKAGE),--package $(PACKAGE)) $(if $(AFTER),--after $(AFTER))

names: .venv/gate  ## asks every runtime for the API names that pages mention, and records which has them
	$(BIN)/python -m gate names; status=$$?; git --no-pager diff --stat -- evidence; exit $$status

lock: .venv/gate  ## make lock RUNTIME=tf1.15
	$(BIN)/python -m gate lock $(RUNTIME)

owing: .venv/gate  ## which sections do not say what to write: make owing PAGES=docs/guides/page.md, or of all, listed anew
	$(BIN)/python -m gate.tools.owing $(PAGES)

bench: .venv/gate environments  ## what the gate costs, as JSON
	$(BIN)/python -m gate.tools.bench "$(or $(RUNTIMES),all)"

lighthouse: .venv/gate  ## what Lighthouse says of a page of each kind, performance included; leave the machine alone meanwhile
	LIGHTHOUSE_ALONE=1 $(BIN)/pytest -n0 tests/browser/test_lighthouse.py

newest: .venv/gate  ## what changed with the newest TensorFlow, Keras and tf-keras of the package index
	$(BIN)/python -m gate.tools.newest

links: .venv/gate site  ## whether every address outside that a page links to still answers
	grep -rhoE '<a [^>]*href="?https?://[^"> ]+' site --include='*.html' | sed -E 's/.*href="?//; s/&amp;/\&/g' \
	  | grep -vE '^https://verified-keras-migration\.github\.io/|/issues/new\?' | sort -u \
	  | $(BIN)/uv tool run --quiet --from linkchecker==10.6.0 linkchecker --stdin --check-extern --recursion-level=0 \
	    --no-robots --no-status --no-warnings --threads=2 --timeout=30

screenshots: .venv/gate site  ## the README's pictures, written to .github/screenshots
	$(BIN)/python tests/browser/screenshots.py

lint: .venv/gate  ## ruff and mypy over the gate and its tests, TypeScript over the scripts of the pages
	$(BIN)/pytest -q -n0 tests/test_lint.py

coverage: .venv/gate environments  ## which lines of the gate nothing runs: make coverage PAGES=tests/test_versions.py, or of everything
	rm -rf .cache/coverage && mkdir -p .cache/coverage
	$(BIN)/coverage run -m pytest $(SCOPE) $(PAGES); status=$$?; $(BIN)/coverage combine --quiet && $(BIN)/coverage report; exit $$status

requirements: .venv/gate
	$(BIN)/uv pip compile --quiet --no-annotate --custom-compile-command "make requirements" requirements.in -o requirements.txt
	$(BIN)/uv pip compile --quiet --no-annotate --custom-compile-command "make requirements" requirements.in tests/requirements.in -o tests/requirements.txt

.venv/python:
	$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Python 3.11 or newer is needed, %s is %d.%d. Name another: make PYTHON=python3.12" % (sys.executable, *sys.version_info[:2]))'
	$(PYTHON) -m venv .venv > /dev/null || { echo "$(PYTHON) cannot make a virtual environment. On Debian: apt install python3-venv"; rm -rf .venv; exit 1; }
	touch $@

.venv/site: .venv/python requirements.txt
	echo "Installing what the site is built with …"
	$(call install,requirements.txt)

.venv/gate: .venv/site tests/requirements.txt
	echo "Installing what the gate runs with …"
	$(call install,tests/requirements.txt)

define install
	$(BIN)/python -m pip install --quiet --no-cache-dir --disable-pip-version-check --retries 1 -r $(1) 2> .venv/install.log \
	  || { echo "$(1) could not be installed: is a package index within reach? pip's own words are in .venv/install.log"; exit 1; }
	touch $@
endef
