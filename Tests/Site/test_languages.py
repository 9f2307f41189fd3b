"""Each page says its language, itself, and its twin, and the twin says the same."""

import html
import json
import re
from collections import defaultdict

import pages

BASE = "https://www.nortrials.no"
LANGUAGES = {"en": {"en"}, "no": {"nb", "nn"}}
ALTERNATE = r'<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">'
IDS = r'\sid="([^"]*)"'


def language(page) -> str:
    return re.search(r'<html lang="([^"]*)"', page.text)[1]


def indexed(site) -> list:
    """The pages that search engines may show."""
    return [page for page in pages.proper(site) if not page.path.endswith("404.html")]


def twins(site) -> list[tuple]:
    """Every page that has a twin, with the twin."""
    by_address = {BASE + page.path: page for page in indexed(site)}
    pairs = []
    for page in indexed(site):
        others = {url for name, url in page.all(ALTERNATE) if name not in ("x-default", language(page))}
        pairs += [(page, by_address[url]) for url in sorted(others) if url in by_address]
    return pairs


def test_every_page_is_in_the_language_of_its_edition(site):
    faults = [
        f"{page.path}: lang is {language(page)}"
        for page in pages.proper(site)
        if language(page) not in LANGUAGES[page.edition]
    ]
    pages.require_none(faults, "language")


def test_every_page_names_itself_as_its_address(site):
    faults = []
    for page in indexed(site):
        canonical = page.all(r'<link rel="canonical" href="([^"]*)">')
        if canonical != [BASE + page.path]:
            faults.append(f"{page.path}: canonical is {canonical}")
    pages.require_none(faults, "addresses")


def test_a_sign_at_an_old_address_leads_to_a_page(site):
    addresses = {BASE + page.path for page in indexed(site)}
    faults = []
    for page in pages.built(site):
        if page.leads_on:
            [target] = page.all(r'content="0; url=([^"#]*)')
            if not target.startswith("https://") and BASE + target not in addresses:
                faults.append(f"{page.path} leads to {target}, which is no page")
    pages.require_none(faults, "old addresses")


def test_a_page_and_its_twin_name_each_other(site):
    named = {BASE + page.path: dict(page.all(ALTERNATE)) for page in indexed(site)}
    faults = []
    for page in indexed(site):
        own = named[BASE + page.path]
        if own and own.get(language(page)) != BASE + page.path:
            faults.append(f"{page.path}: does not name itself as {language(page)}: {own}")
        faults += [
            f"{page.path}: names {url} as its {name}, which names {named.get(url)}"
            for name, url in own.items()
            if named.get(url) != own
        ]
    assert len(twins(site)) > 100
    pages.require_none(faults, "twins")


def test_a_place_in_a_page_is_a_place_in_its_twin(site):
    faults = []
    for page, twin in twins(site):
        # What stands in main: header and footer have no places of their own.
        main = page.text.partition("<main")[2].partition("</main>")[0]
        headings = set(re.findall(r'<h[2-6][^>]* id="([^"]*)"', main))
        faults += [
            f"{page.path}#{place}: {twin.path} has no #{place}"
            for place in sorted(headings - set(twin.all(IDS)))
        ]
    pages.require_none(faults, "places that a switch of language loses")


def test_no_two_pages_of_an_edition_have_the_same_title(site):
    titles = defaultdict(list)
    for page in indexed(site):
        titles[page.edition, html.unescape(page.all("<title>([^<]*)</title>")[0])].append(page.path)
    faults = [f"«{title}»: {', '.join(paths)}" for (_, title), paths in titles.items() if len(paths) > 1]
    pages.require_none(faults, "titles")


def test_data_for_search_engines_is_json_about_its_own_page(site):
    faults, count = [], 0
    for page in pages.proper(site):
        for block in page.all(r'(?s)<script type="application/ld\+json">(.*?)</script>'):
            count += 1
            try:
                if "@context" not in json.loads(block):
                    faults.append(f"{page.path}: no @context")
            except json.JSONDecodeError as error:
                faults.append(f"{page.path}: {error}: {block[:80]}")
    assert count > 0, "no page has data for search engines"
    pages.require_none(faults, "JSON-LD")
