"""The pages of the built site by kind and edition, and how a browser visits one."""

import contextlib
import dataclasses
import functools
import pathlib
import re

import pytest

EDITIONS = ["en", "no"]

# What stands for a kind of page: its address in each edition, or a part that it holds.
ADDRESSES = {
    "front page": ("/", "/no/"),
    "page": ("/about-us/what-is-nortrials/", "/no/om-oss/hva-er-nortrials/"),
    "list of news": ("/news/", "/no/nyheter/"),
    "later page of a list": (r"/news/page/\d+/", r"/no/nyheter/side/\d+/"),
    "news item": (r"/news/(?!page/)[^/]+/", r"/no/nyheter/(?!side/)[^/]+/"),
    "list of centres": ("/nortrials-centres/", "/no/nortrials-sentrene/"),
    "centre": ("/nortrials-centres/[^/]+/", "/no/nortrials-sentrene/[^/]+/"),
    "list of courses": ("/courses/", "/no/kurs/"),
    "course": ("/courses/[^/]+/", "/no/kurs/[^/]+/"),
    "hospital matrix": ("/hospitals/", "/no/sykehus/"),
    "hospital": ("/hospitals/[^/]+/", "/no/sykehus/[^/]+/"),
    "list of therapy areas": ("/therapy-areas/", "/no/fagomrader/"),
    "therapy area": ("/therapy-areas/[^/]+/", "/no/fagomrader/[^/]+/"),
    "search and site map": ("/search/", "/no/sok/"),
    "not found": ("/404.html", "/no/404.html"),
}
PARTS = {
    "page with a table": r'<table(?! class="matrix")',
    "page with a chart": '<figure class="chart',
    "page with drawn steps": 'class="drawing steps',
    "page with a drawn tree": 'class="drawing tree',
    "page with a drawn timeline": 'class="drawing timeline',
}
KINDS = [*ADDRESSES, *PARTS]

every_kind = pytest.mark.parametrize("kind", KINDS)
both_editions = pytest.mark.parametrize("edition", EDITIONS)


@dataclasses.dataclass(frozen=True)
class Page:
    """A built page: its file's path as an address, and its HTML."""

    path: str
    text: str

    @property
    def edition(self) -> str:
        return "no" if self.path.startswith("/no/") else "en"

    @property
    def address(self) -> str:
        """Where a reader meets it: the 404 pages are at no address of their own."""
        return self.path.replace("404.html", "nothing-is-here/")

    @property
    def leads_on(self) -> bool:
        """Whether it is only the sign at an old address."""
        return 'http-equiv="refresh"' in self.text

    def all(self, pattern: str) -> list[str]:
        return re.findall(pattern, self.text)


@functools.cache
def built(site: pathlib.Path) -> tuple[Page, ...]:
    """Every page of the site, signs at old addresses too, in the order of their paths."""
    found = []
    for file in site.rglob("*.html"):
        path = "/" + str(file.relative_to(site)).removesuffix("index.html")
        found.append(Page(path, file.read_text("utf-8")))
    return tuple(sorted(found, key=lambda page: page.path))


def proper(site: pathlib.Path) -> list[Page]:
    """Every page that has content of its own."""
    return [page for page in built(site) if not page.leads_on]


def sample(site: pathlib.Path, kind: str, edition: str) -> Page:
    """The longest page of the kind: what breaks, breaks there first."""
    pages = [page for page in proper(site) if page.edition == edition]
    if kind in ADDRESSES:
        pattern = ADDRESSES[kind][EDITIONS.index(edition)]
        pages = [page for page in pages if re.fullmatch(pattern, page.path)]
    else:
        pages = [page for page in pages if re.search(PARTS[kind], page.text)]
    if not pages:
        pytest.fail(f"the {edition} edition has no {kind}: is it built?", pytrace=False)
    return max(pages, key=lambda page: (len(page.text), page.path))


@functools.cache
def tab_with(browser, **options):
    """One tab for all visits with the same options: a new one each time would take four times as long."""
    return browser.new_context(reduced_motion="reduce", **options).new_page()


@contextlib.contextmanager
def visited(browser, origin, address: str, width: int = 1280, scheme: str = "light", **options):
    """The address, loaded, in a window 800 px high; options are those of Playwright's contexts."""
    tab = tab_with(browser, **options)
    tab.set_viewport_size({"width": width, "height": 800})
    tab.emulate_media(media="screen", color_scheme=scheme)
    tab.goto(origin.url + address)
    try:
        yield tab
    finally:
        # The same address again must be a new page.
        tab.goto("about:blank")


def wait_until(tab, condition: str) -> None:
    """Until the expression is true; the policy of the site refuses Playwright's own way to wait."""
    for _ in range(100):
        if tab.evaluate(condition):
            return
        tab.wait_for_timeout(20)
    pytest.fail(f"2 seconds did not make it true that {condition}", pytrace=False)


def require_none(faults: list[str], what: str) -> None:
    """Fails with every fault on a line of its own."""
    if faults:
        pytest.fail(f"{what}:\n  " + "\n  ".join(faults), pytrace=False)
