# What one types to work on the site. Every target installs what it lacks, says what it installs,
# and asks for root only when something is really missing.

PORT ?= 8000
SITE_FLAGS ?=
CODE ?=
PAGE ?=
# The first of these that is set decides a person's language (POSIX); `no` and `nn` read bokmål.
locale := $(or $(LC_ALL),$(LC_MESSAGES),$(LANG))
MESSAGES ?= $(if $(filter nb nb_% nb.% nn nn_% nn.% no no_% no.%,$(locale)),nb,en)
COUNT ?= 2000
RUNS ?= 5

tool := .build/release/nortrials
preview := .build/preview
venv := .build/python
pagefind := .build/pagefind
# Where Pagefind cannot be had the site has no search, and the tool's last line says so.
search = $$(test -x $(pagefind) && echo --search $(pagefind))

.PHONY: help site serve status review attest due rules test golden bench share lint clean tool swift libraries python server-and-browser try-search
# Swift uses all cores by itself, and two builds would only wait for each other.
.NOTPARALLEL:

help: ## Lists these targets.
	@sed -n 's/^\([a-z]*\):.*## /  make \1@/p' Makefile | while IFS=@ read -r name what; do \
	  printf '%-14s %s\n' "$$name" "$$what"; done

site: tool try-search ## Builds the tool, then the site into Site/, with every check. SITE_FLAGS="--strict"
	@$(tool) build --root . --messages $(MESSAGES) $(search) $(SITE_FLAGS)

serve: tool python try-search ## Builds with drafts and serves it on http://localhost:8000. PORT=8080
	@python3 -c 'import socket, sys; s = socket.socket(); \
	  s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1); \
	  sys.exit(s.connect_ex(("127.0.0.1", $(PORT))) == 0)' || { \
	  echo "Port $(PORT) is in use: make serve PORT=$$(($(PORT) + 1))" >&2; exit 1; }
	@$(tool) build --root . --drafts --output $(preview) --messages $(MESSAGES) $(search) $(SITE_FLAGS); code=$$?; \
	[ "$$code" -le 1 ] || exit "$$code"; \
	if [ ! -e $(preview)/index.html ]; then \
	  echo "Nothing to show yet: put the findings above right, then try again." >&2; exit 1; \
	elif [ "$$code" -eq 1 ]; then \
	  echo "The findings above stopped this build: what you see is the last preview that was whole." >&2; \
	fi; \
	echo "Preview: http://localhost:$(PORT)/ (Ctrl-C ends it)"; \
	exec python3 -m http.server --bind 127.0.0.1 --directory $(preview) $(PORT)

status: tool ## Shows every page with its two versions and what is open about it. PAGE=news/action-plan-2026
	@$(tool) status --root . --messages $(MESSAGES) $(PAGE)

review: tool ## Writes review.html to send: the pages with something open, or PAGE, side by side.
	@$(tool) status --root . --messages $(MESSAGES) --format html --output review.html $(PAGE)

attest: tool ## Says that a translation agrees with its original. PAGE=news/x
	@$(tool) attest --messages $(MESSAGES) $(PAGE)

due: tool ## Says when the site would next change by itself.
	@$(tool) due --root . --messages $(MESSAGES)

rules: tool ## Explains every rule, or those of CODE=language/date or CODE=language.
	@$(tool) rules --messages $(MESSAGES) $(CODE)

test: lint libraries server-and-browser $(venv)/.ready $(venv)/.search ## Runs all tests, after the formatter's check.
	swift build --build-tests
	swift test --skip-build --parallel
	$(venv)/bin/python -m pytest -q Tests/Site

golden: libraries $(venv)/.ready $(venv)/.search ## Writes the expected files of the tests anew: read the diff.
	UPDATE_EXPECTED=1 swift test --filter GoldenTests

bench: tool python ## Measures the tool: speed beside Hugo, languages, planted faults. COUNT=2000 RUNS=5
	python3 Tests/Benchmarks/bench.py --tool $(tool) --count $(COUNT) --runs $(RUNS)
	python3 Tests/Benchmarks/languages.py --tool $(tool)
	python3 Tests/Mutations/mutate.py --tool $(tool)

share: ## Draws the pictures that other sites show with a shared page, from Design/ into Assets/.
	$(call install,$$(command -v chromium >/dev/null || echo chromium fonts-liberation))
	@for edition in en nb; do \
	  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 \
	    --window-size=1200,630 --screenshot="$(CURDIR)/Assets/share-$$edition.png" \
	    "file://$(CURDIR)/Design/share.$$edition.svg" || exit 1; \
	done

lint: swift ## Checks the layout of all Swift code.
	swift format lint --strict -r Sources Tests Package.swift

clean: ## Removes everything that was built.
	rm -rf .build .Site-staging review.html
	find Site -mindepth 1 -maxdepth 1 ! -name .gitignore -exec rm -rf {} +

tool: swift libraries
	swift build -c release --product nortrials

swift:
	@command -v swift >/dev/null || { \
	  echo "Swift 6.3 is missing: https://www.swift.org/install/linux/ says how to get it." >&2; exit 1; }

# Swift asks pkg-config where the two libraries are; it may also come with another package.
libraries:
	$(call install,libcmark-gfm-dev libcmark-gfm-extensions-dev libxml2-dev \
	  $$(command -v pkg-config >/dev/null || echo pkg-config))

python:
	$(call install,$$(python3 -c 'import ensurepip, venv' 2>/dev/null || echo python3 python3-venv))

# The built site is tested behind a real server, in a real browser and by an HTML checker that asks
# for Java, whoever installed them; with fonts of known widths, so that lines break alike everywhere.
server-and-browser:
	$(call install,$$(PATH="$$PATH:/usr/sbin" command -v nginx >/dev/null || echo nginx-light) \
	  $$(command -v chromium >/dev/null || echo chromium) fonts-liberation \
	  $$(command -v java >/dev/null || echo default-jre-headless))

# What only the tests need, at fixed versions; made again when the list changes.
$(venv)/.ready: Tests/requirements.txt | python
	@echo "Installing with pip into $(venv):" && cat Tests/requirements.txt
	@$(venv)/bin/python -m pip --version >/dev/null 2>&1 || python3 -m venv --clear $(venv)
	@$(venv)/bin/python -m pip install --quiet --disable-pip-version-check -r Tests/requirements.txt
	@touch $@

# Pagefind, at a fixed version; the link spares the rest the way through the Python folders.
$(venv)/.search: requirements.txt | python
	@echo "Installing with pip into $(venv):" && cat requirements.txt
	@$(venv)/bin/python -m pip --version >/dev/null 2>&1 || python3 -m venv --clear $(venv)
	@$(venv)/bin/python -m pip install --quiet --disable-pip-version-check --retries 1 --timeout 20 \
	  -r requirements.txt
	@ln -sfn "$$($(venv)/bin/python -c 'import pagefind_bin; print(pagefind_bin.get_executable())')" \
	  $(pagefind)
	@touch $@

# The site can be built without it, the tests cannot.
try-search:
	@$(MAKE) --no-print-directory $(venv)/.search || \
	  echo "Pagefind could not be installed; try again with: make $(venv)/.search" >&2

# $(call install,PACKAGES): those of the Debian packages that are missing.
define install
@packages="$(1)"; missing=''; \
for package in $$packages; do \
  case "$$(dpkg-query -W -f='$${db:Status-Status}' "$$package" 2>/dev/null)" in \
    installed*) ;; \
    *) missing="$$missing $$package" ;; \
  esac; \
done; \
[ -n "$$missing" ] || exit 0; \
if ! command -v apt-get >/dev/null; then \
  echo "Not a Debian system: what these packages hold is expected to be there:$$missing" >&2; exit 0; \
fi; \
root=''; \
if [ "$$(id -u)" -ne 0 ]; then \
  root=sudo; \
  command -v sudo >/dev/null || { echo "Run this as root first: apt-get install$$missing" >&2; exit 1; }; \
fi; \
echo "Installing with apt:$$missing"; \
$$root apt-get -q update && \
$$root env DEBIAN_FRONTEND=noninteractive \
  apt-get -q install --yes --no-install-recommends $$missing
endef
