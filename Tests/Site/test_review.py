"""The review file of `nortrials status`: right to the HTML checker, to axe, on a phone, and alone."""

import json
import os
import pathlib
import re
import shutil
import subprocess

import pages
import pytest
from conftest import AS_OF, ROOT
from test_accessibility import violations
from test_html import check
from test_layout import CUT

TOOL = pathlib.Path(os.environ.get("NORTRIALS", ROOT / ".build/debug/nortrials"))
FIXTURES = ROOT / "Tests/Fixtures"
# The faulty site has every kind of finding; the real one every kind of text. Messages in either language.
REVIEWS = [("broken", "en"), ("broken", "nb"), ("real", "en"), ("real", "nb")]

every_review = pytest.mark.parametrize("review", REVIEWS, indirect=True, ids="-".join)


def status(*arguments: object) -> str:
    if not TOOL.exists():
        pytest.fail(f"{TOOL} is missing: swift build", pytrace=False)
    command = [TOOL, "status", "--as-of", AS_OF, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.fixture(scope="session")
def broken_root(tmp_path_factory) -> pathlib.Path:
    """The small site with the faults laid over it."""
    root = tmp_path_factory.mktemp("broken")
    for name in ["Content", "Layouts", "Assets"]:
        shutil.copytree(FIXTURES / "small-site" / name, root / name)
    for source in sorted((FIXTURES / "broken-site").rglob("*")):
        target = root / source.relative_to(FIXTURES / "broken-site")
        if source.is_symlink():
            target.unlink(missing_ok=True)
            target.symlink_to(os.readlink(source))
        elif source.is_dir():
            target.mkdir(exist_ok=True)
        else:
            target.unlink(missing_ok=True)
            shutil.copy(source, target)
    return root


@pytest.fixture(scope="session")
def review(request, broken_root, tmp_path_factory) -> pathlib.Path:
    """A review: of what is open on the faulty site, or of every page of the real one."""
    kind, language = request.param
    root = broken_root if kind == "broken" else ROOT
    listed = json.loads(status("--root", root, "--format", "json"))["pages"]
    chosen = [] if kind == "broken" else [page["id"] for page in listed]
    file = tmp_path_factory.mktemp("review") / "review.html"
    status("--root", root, "--format", "html", "--messages", language, "--output", file, *chosen)
    return file


@pytest.fixture
def tab(browser, review):
    """The review, opened as from a mail; every request that it makes is noted."""
    context = browser.new_context(reduced_motion="reduce")
    tab = context.new_page()
    tab.requests = []
    tab.on("request", lambda request: tab.requests.append(request.url))
    tab.goto(review.as_uri())
    yield tab
    context.close()


@every_review
def test_the_html_checker_finds_nothing(review):
    told, read = check(review)
    assert len(read) == 1
    pages.require_none(told, "the HTML checker finds in the review")


@every_review
def test_a_review_asks_for_nothing_but_itself(review, tab):
    assert tab.requests == [review.as_uri()]
    assert not re.search(r"(?:src|srcset|action|poster)=|<(?:link|script|img|iframe|object)|url\(|@import", review.read_text("utf-8"))
    leads = set(re.findall(r'href="([^"]*)"', review.read_text("utf-8")))
    assert leads and all(lead.startswith("#") for lead in leads)


@every_review
def test_every_entry_of_the_contents_leads_to_its_page(tab):
    dead = tab.evaluate(
        "() => [...document.querySelectorAll('nav a')].map((a) => decodeURI(a.hash.slice(1)))"
        ".filter((id) => !document.getElementById(id))"
    )
    assert dead == []
    assert tab.locator("nav a").count() == tab.locator("main > section[aria-labelledby]").count() > 10


@pytest.mark.parametrize("review", [("broken", "nb"), ("real", "en")], indirect=True, ids="-".join)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_axe_finds_nothing(tab, width, scheme):
    tab.set_viewport_size({"width": width, "height": 800})
    tab.emulate_media(color_scheme=scheme)
    thin_out(tab)
    pages.require_none(violations(tab, f"review at {width} px, {scheme}"), "axe finds")


@every_review
@pytest.mark.parametrize("width", [1280, 320])
def test_nothing_sticks_out(tab, width):
    tab.set_viewport_size({"width": width, "height": 800})
    pages.require_none(tab.evaluate(CUT), f"at {width} px")


@pytest.mark.parametrize("review", [("broken", "en")], indirect=True, ids="-".join)
def test_versions_stand_side_by_side_and_on_a_phone_below_each_other(tab):
    cells = "() => [...document.querySelector('.pair tbody tr').cells].map((c) => c.getBoundingClientRect())"
    tab.set_viewport_size({"width": 1280, "height": 800})
    left, right = tab.evaluate(cells)
    assert left["y"] == right["y"] and left["x"] < right["x"]
    tab.set_viewport_size({"width": 320, "height": 800})
    upper, lower = tab.evaluate(cells)
    assert upper["x"] == lower["x"] and upper["bottom"] <= lower["y"]
    # Alone in its line, each says which version it is.
    assert tab.locator(".pair tbody tr").first.locator(".language:visible").count() == 2


@pytest.mark.parametrize("review", [("broken", "en")], indirect=True, ids="-".join)
def test_on_paper_all_text_is_dark(tab):
    tab.emulate_media(media="print", color_scheme="dark")
    pale = tab.evaluate(
        """() => [...document.querySelectorAll('h1, h2, h3, p, li, td, th')]
          .filter((e) => getComputedStyle(e).color.match(/\\d+/g).slice(0, 3).every((c) => c > 150))
          .map((e) => e.textContent.slice(0, 40))"""
    )
    assert pale == []


def thin_out(tab) -> None:
    """Of many pages the last, which has most to show, and every tenth: axe looks at each element."""
    tab.evaluate(
        """() => { const all = [...document.querySelectorAll('main > section[aria-labelledby]')];
          all.forEach((section, index) => {
            if (index % 10 && index < all.length - 1) {
              document.querySelector(`nav a[href="#${section.getAttribute('aria-labelledby')}"]`).closest('li').remove();
              section.remove();
            } }); }"""
    )
