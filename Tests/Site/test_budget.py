"""What a page weighs, and pictures that move nothing when they come."""

import re

import pages

PAGE = 60_000
MATRIX = 120_000
SCRIPT = 6_000
# The search has programs of its own, which no other page loads.
SEARCH = {"/search/", "/no/sok/"}

STYLE = r'<link[^>]* rel="stylesheet"[^>]* href="([^"]*)"|<link[^>]* href="([^"]*)"[^>]* rel="stylesheet"'
PROGRAM = r'<script(?![^>]*type="application/ld\+json")[^>]*>'


def attributes(tag: str) -> dict[str, str]:
    return {name: value for name, value in re.findall(r'([a-z-]+)(?:="([^"]*)")?', tag[1:])}


def sheets(page) -> list[str]:
    return ["".join(found) for found in page.all(STYLE)]


def test_a_page_without_its_pictures_is_light(site):
    faults = []
    for page in pages.proper(site):
        size = len(page.text.encode()) + sum((site / path[1:]).stat().st_size for path in sheets(page))
        limit = MATRIX if 'class="matrix"' in page.text else PAGE
        if size > limit:
            faults.append(f"{page.path}: {size:,} bytes with its style sheet, not {limit:,} at most")
    pages.require_none(faults, "too heavy")


def test_a_page_has_one_style_sheet_and_at_most_one_small_script(site):
    faults = []
    for page in pages.proper(site):
        if len(sheets(page)) != 1:
            faults.append(f"{page.path}: {len(sheets(page))} style sheets: {sheets(page)}")
        scripts = [attributes(tag) for tag in page.all(PROGRAM)]
        if len(scripts) > (2 if page.path in SEARCH else 1):
            faults.append(f"{page.path}: {len(scripts)} scripts")
        for script in scripts:
            if "src" not in script:
                faults.append(f"{page.path}: a script within the page")
            elif (size := (site / script["src"][1:]).stat().st_size) >= SCRIPT:
                faults.append(f"{page.path}: {script['src']} has {size:,} bytes, not below {SCRIPT:,}")
    pages.require_none(faults, "style sheets and scripts")


def test_no_page_has_style_within(site):
    faults = [
        f"{page.path}: {found}"
        for page in pages.built(site)
        for found in page.all(r"<style[^>]*>|<[a-z][^>]* style=\"[^\"]*\"|<[a-z][^>]* on[a-z]+=\"[^\"]*\"")
    ]
    pages.require_none(faults, "what the policy would refuse")


def test_every_picture_keeps_its_place_and_has_a_text(site):
    faults = []
    for page in pages.built(site):
        for tag in page.all(r"<img[^>]*>"):
            missing = {"width", "height", "alt", "src"} - attributes(tag).keys()
            if missing:
                faults.append(f"{page.path}: {tag} has no {', '.join(sorted(missing))}")
    pages.require_none(faults, "pictures")


def test_a_picture_below_the_fold_waits(site, origin, browser):
    with_pictures = [page for page in pages.proper(site) if "<img" in page.text]
    assert with_pictures
    faults = []
    for page in with_pictures:
        for width in [320, 1280]:
            with pages.visited(browser, origin, page.address, width) as tab:
                eager = tab.evaluate(
                    """() => [...document.images]
                      .filter((image) => image.getBoundingClientRect().top > innerHeight && image.loading !== 'lazy')
                      .map((image) => image.getAttribute('src'))"""
                )
            faults += [f'{page.path} at {width} px: {source} has no loading="lazy"' for source in eager]
    pages.require_none(faults, "pictures")
