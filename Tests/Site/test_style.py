"""Each declaration of the style sheets is one that a browser understands."""

import re

import pages
import pytest

# Descriptors of @page and @property are no properties of elements.
DESCRIPTORS = {"size", "syntax", "inherits", "initial-value"}


def declarations(css: str) -> list[tuple[int, str, str]]:
    """Line, property and value of each; custom properties may hold anything."""
    # Comments and strings may hold braces and semicolons.
    plain = re.sub(r"/\*.*?\*/", lambda found: "\n" * found[0].count("\n"), css, flags=re.DOTALL)
    plain = re.sub(r'"[^"\n]*"', '"x"', plain)
    found = re.finditer(r"(?<=[{;\s])([a-z-]+)\s*:\s*([^{};]+)(?=[;}])", plain)
    return [
        (plain.count("\n", 0, match.start()) + 1, match[1], match[2].strip().removesuffix("!important"))
        for match in found
        if not match[1].startswith("--") and match[1] not in DESCRIPTORS
    ]


def refused(tab, css: str) -> list[str]:
    told = tab.evaluate(
        "all => all.filter(([line, name, value]) => !CSS.supports(name, value))", declarations(css)
    )
    return [f"line {line}: {name}: {value}" for line, name, value in told]


def test_a_browser_understands_every_declaration(site, origin, browser):
    faults = []
    with pages.visited(browser, origin, "/") as tab:
        for sheet in sorted(site.rglob("*.css")):
            css = sheet.read_text("utf-8")
            assert len(declarations(css)) > 10, sheet
            faults += [f"{sheet.relative_to(site)}: {fault}" for fault in refused(tab, css)]
    pages.require_none(faults, "what no browser understands")


@pytest.mark.parametrize(
    ("css", "told"),
    [
        ("p { colour: red; }", "line 1: colour: red"),
        ("p { color: red; }\n/* { ; */\nq {\n  margin: 1 px\n}", "line 4: margin: 1 px"),
    ],
)
def test_a_planted_fault_of_the_style_is_seen(origin, browser, css, told):
    with pages.visited(browser, origin, "/") as tab:
        assert refused(tab, css) == [told]
