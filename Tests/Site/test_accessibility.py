"""axe-core in a real Chromium on every kind of page: narrow and wide, light and dark."""

import pages
import pytest
from axe_playwright_python.sync_playwright import Axe
from pages import both_editions, every_kind, visited

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
OPTIONS = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}


def violations(tab, where: str) -> list[str]:
    """What axe objects to in the tab as it is now, a line for each element."""
    answer = Axe().run(tab, options=OPTIONS).response
    assert len(answer["passes"]) > 10, "axe did not run its rules"
    return [
        f"{where}: {violation['id']}: {violation['help']}: {' '.join(map(str, node['target']))}: "
        + "; ".join(check["message"] for check in node["any"] + node["all"] + node["none"])
        for violation in answer["violations"]
        for node in violation["nodes"]
    ]


@every_kind
@both_editions
def test_axe_finds_nothing(site, origin, browser, kind, edition):
    page = pages.sample(site, kind, edition)
    faults = []
    with visited(browser, origin, page.address) as tab:
        for width in [1280, 320]:
            tab.set_viewport_size({"width": width, "height": 800})
            for scheme in ["light", "dark"]:
                tab.emulate_media(color_scheme=scheme)
                faults += violations(tab, f"{page.path} at {width} px, {scheme}")
    pages.require_none(faults, f"axe finds on a {kind}")


@pytest.mark.parametrize("edition", pages.EDITIONS)
def test_axe_finds_nothing_in_an_open_menu(site, origin, browser, edition):
    page = pages.sample(site, "front page", edition)
    with visited(browser, origin, page.address, width=320) as tab:
        tab.locator("header summary").click()
        pages.require_none(violations(tab, page.path), "axe finds in the open menu")


@pytest.mark.parametrize(
    ("fault", "rule"),
    [
        ("document.querySelector('main a').replaceChildren()", "link-name"),
        ("document.documentElement.lang = ''", "html-has-lang"),
        ("document.querySelector('h1').remove()", "page-has-heading-one"),
        ("document.querySelector('main').style.cssText = 'background: #fff; color: #ddd'", "color-contrast"),
    ],
)
def test_axe_sees_a_planted_fault(site, origin, browser, fault, rule):
    page = pages.sample(site, "front page", "en")
    with visited(browser, origin, page.address) as tab:
        tab.evaluate(fault)
        assert any(f": {rule}: " in line for line in violations(tab, page.path))
