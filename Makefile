# Everything a fresh machine needs stands here: Python 3, git and make are enough.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
HOST ?= 127.0.0.1:8000
# A process for each core. Each takes tests in their order and a few at a time: those
# that empty the database stay last, and the slow ones are shared out.
IN_PARALLEL := -n auto --maxschedchunk=16
export EXAMPLE_SITE_URL ?= http://$(HOST)

.PHONY: demo test bench fuzz venv messages format clean

demo: $(VENV)/.demo ## the example site, filled and served
	$(BIN)/python example_site/manage.py demo
	$(BIN)/python example_site/manage.py runserver --noreload $(HOST)

test: $(VENV)/.test ## linters, contracts, migrations and the whole suite
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --config setup.cfg
	$(BIN)/python -m django makemigrations --check --dry-run --settings tests.settings --pythonpath .
	$(BIN)/python -m pytest $(IN_PARALLEL) --cov --cov-report=term

bench: $(VENV)/.test ## how fast pages and imports are, and how right imports are
	$(BIN)/python -m benchmarks.page_view
	$(BIN)/python -m benchmarks.scale
	$(BIN)/python -m benchmarks.registry
	$(BIN)/python -m benchmarks.importer

fuzz: $(VENV)/.test ## damaged and random files, 10,000 of each format
	$(BIN)/python -m tests.fuzz

venv: $(VENV)/.test

messages: ## collect and compile the words of all languages (needs gettext)
	cd wagtail_privacy && ../$(BIN)/django-admin makemessages -l en -l fi -l sv --no-wrap --no-obsolete --add-location=never
	cd wagtail_privacy && ../$(BIN)/django-admin compilemessages
	cd example_site/website && ../../$(BIN)/django-admin makemessages -l fi -l sv --no-wrap --no-obsolete --add-location=never
	cd example_site/website && ../../$(BIN)/django-admin compilemessages

format: $(VENV)/.test
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:
	rm -rf $(VENV) build dist *.egg-info example_site/var

$(VENV)/.demo: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

$(VENV)/.test: $(VENV)/.demo
	$(BIN)/python -m pip install --quiet --group dev
	touch $@
