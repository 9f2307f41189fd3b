"""What readers get from the site behind nginx: status, language, headers; and old addresses lead on."""

import pathlib
import re
import xml.etree.ElementTree

import pytest
from old_addresses import ENGLISH, NORWEGIAN

OLD = ENGLISH | NORWEGIAN
SECURITY = {
    "Content-Security-Policy",
    "Permissions-Policy",
    "Referrer-Policy",
    "X-Content-Type-Options",
}
UNCHANGING = "public, max-age=31536000, immutable"


def language(answer) -> str:
    return re.search(r'<html lang="([a-z]+)"', answer.text)[1]


def file(site: pathlib.Path, pattern: str) -> str:
    """The address of the first file that fits."""
    return "/" + str(sorted(site.glob(pattern))[0].relative_to(site))


@pytest.mark.parametrize(("path", "expected"), [("/", "en"), ("/no/", "nb")])
def test_a_root_answers_in_its_language(origin, path, expected):
    answer = origin.get(path)
    assert (answer.status, language(answer)) == (200, expected)
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/nothing", "en"),
        ("/news/nothing/", "en"),
        ("/nothing.png", "en"),
        ("/november/", "en"),
        ("/no/nothing", "nb"),
        ("/no/nyheter/nothing/", "nb"),
    ],
)
def test_what_is_not_there_is_told_in_the_language_of_the_address(origin, path, expected):
    answer = origin.get(path)
    assert (answer.status, language(answer)) == (404, expected)


@pytest.mark.parametrize("path", ["/404.html", "/no/404.html"])
def test_the_404_pages_are_no_pages_of_their_own(origin, path):
    assert origin.get(path).status == 404


@pytest.mark.parametrize("path", ["/assets/", "/assets"])
def test_a_folder_without_a_page_is_not_there(origin, path):
    answer = origin.get(path)
    if answer.status == 301:
        answer = origin.get(answer.headers["Location"])
    assert answer.status == 404


@pytest.mark.parametrize(
    "path", ["/.built-by-nortrials", "/.nginx-redirects.map", "/.gitignore", "/no/.hidden"]
)
def test_marks_of_the_build_are_not_served(origin, path):
    assert origin.get(path).status == 404


def test_the_list_of_old_addresses_is_there_for_nginx_alone(site):
    assert (site / ".nginx-redirects.map").stat().st_size > 0


@pytest.mark.parametrize(
    ("path", "location"),
    [
        ("/news", "/news/"),
        ("/news/index.html", "/news/"),
        ("/index.html", "/"),
        ("/no/nyheter/index.html?a=b", "/no/nyheter/"),
    ],
)
def test_a_page_has_one_address(origin, path, location):
    answer = origin.get(path)
    assert (answer.status, answer.headers["Location"]) == (301, location)


@pytest.mark.parametrize(
    ("path", "location"),
    [
        ("/en/contact", "/contact"),
        ("/en/contact/?a=b", "/contact/"),
        ("/nb/kontakt/", "/no/kontakt/"),
        ("/se/nothing", "/no/nothing"),
    ],
)
def test_a_prefix_of_the_old_site_leads_to_the_edition(origin, path, location):
    answer = origin.get(path)
    assert (answer.status, answer.headers["Location"]) == (301, location)


@pytest.mark.parametrize(
    "path",
    [
        "//host.example/index.html",
        "/\\host.example/index.html",
        "/en//host.example/",
        "/en/\\host.example/",
        "//host.example/..;/news",
    ],
)
def test_no_address_leads_to_another_site(origin, path):
    location = origin.get(path).headers["Location"]
    assert location is None or re.match(r"/[^/\\]", location)


@pytest.mark.parametrize(
    "written", ["as it was", "with a slash", "without one", "in small letters", "with a query"]
)
@pytest.mark.parametrize(("old", "new"), OLD.items())
def test_an_old_address_leads_to_its_page_in_its_edition(origin, old, new, written):
    path = {
        "as it was": old,
        "with a slash": old.rstrip("/") + "/",
        "without one": old.rstrip("/"),
        "in small letters": old.lower(),
        "with a query": old + "?from=elsewhere",
    }[written]
    answer = origin.get(path)
    if answer.status == 301:
        path = answer.headers["Location"]
        answer = origin.get(path)
    assert path.split("?")[0] == new
    assert (answer.status, language(answer)) == (200, "en" if old in ENGLISH else "nb")


def test_every_known_old_address_is_tested():
    assert (len(ENGLISH), len(NORWEGIAN)) == (31, 17)
    assert all(new.startswith("/no/") for new in NORWEGIAN.values())
    assert not any(new in {"/", "/no/"} for new in OLD.values())


@pytest.mark.parametrize(
    ("old", "new"), [("/en", "/"), ("/en/", "/"), ("/nb/", "/no/"), ("/se/", "/no/"), ("/se", "/no/")]
)
def test_an_old_root_leads_to_the_root_of_its_edition(origin, old, new):
    answer = origin.get(old)
    assert (answer.status, answer.headers["Location"]) == (301, new)


@pytest.mark.parametrize("old", OLD)
def test_a_host_without_nginx_has_a_page_at_an_old_address(site, origin, old):
    page = (site / old.strip("/") / "index.html").read_text("utf-8")
    refresh = re.search(r'<meta http-equiv="refresh" content="0; url=([^"]*)">', page)
    answer = origin.get(old.rstrip("/") + "/")
    if answer.status == 200:
        assert refresh is None
    else:
        assert refresh[1] == answer.headers["Location"]
        assert '<meta name="robots" content="noindex">' in page


def test_no_list_of_the_site_names_an_old_address(site):
    old = {f"https://www.nortrials.no{stub}" for stub in stubs(site)}
    assert len(old) > 20
    for path in [site / "sitemap.xml", *site.glob("**/rss.xml")]:
        named = {text.strip() for text in xml.etree.ElementTree.parse(path).getroot().itertext()}
        assert not old & named, path


def stubs(site: pathlib.Path) -> list[str]:
    pages = [page for page in site.glob("**/index.html") if 'http-equiv="refresh"' in page.read_text("utf-8")]
    return [f"/{page.parent.relative_to(site)}/" for page in pages]


def test_what_carries_its_hash_may_be_kept_for_ever(origin, site):
    hashed = [file(site, "assets/style.*.css"), file(site, "assets/*.svg")]
    hashed += [f"/{p.relative_to(site)}" for p in site.glob("media/**/*.????????????????.*")]
    for path in hashed:
        assert origin.get(path).headers["Cache-Control"] == UNCHANGING, path


@pytest.mark.parametrize(
    "path", ["/", "/no/", "/rss.xml", "/sitemap.xml", "/favicon.ico", "/assets/gone.css", "/en/"]
)
def test_all_else_is_asked_for_again(origin, path):
    assert origin.get(path).headers["Cache-Control"] == "no-cache"


def test_a_page_that_is_the_same_is_not_sent_again(origin):
    tag = origin.get("/news/").headers["ETag"]
    again = origin.get("/news/", if_none_match=tag)
    assert (again.status, again.body) == (304, b"")
    assert again.headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("pattern", ["index.html", "assets/style.*.css", "rss.xml", "sitemap.xml"])
def test_text_is_compressed(origin, site, pattern):
    path = file(site, pattern)
    plain = origin.get(path.removesuffix("index.html"))
    packed = origin.get(path.removesuffix("index.html"), accept_encoding="gzip")
    assert plain.headers["Content-Encoding"] is None
    assert packed.headers["Content-Encoding"] == "gzip"
    assert packed.headers["Vary"] == "Accept-Encoding"
    assert len(packed.body) < len(plain.body) / 2


@pytest.mark.parametrize(
    ("pattern", "kind"),
    [
        ("rss.xml", "application/rss+xml; charset=utf-8"),
        ("no/rss.xml", "application/rss+xml; charset=utf-8"),
        ("sitemap.xml", "application/xml; charset=utf-8"),
        ("robots.txt", "text/plain; charset=utf-8"),
        ("assets/*.css", "text/css; charset=utf-8"),
        ("assets/*.svg", "image/svg+xml; charset=utf-8"),
        ("favicon.ico", "image/x-icon"),
    ],
)
def test_each_file_says_what_it_is(origin, site, pattern, kind):
    assert origin.get(file(site, pattern)).headers["Content-Type"] == kind


@pytest.mark.parametrize("path", ["/rss.xml", "/no/rss.xml"])
def test_a_browser_gets_a_feed_that_it_can_show(origin, path):
    answer = origin.get(path, accept="text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "text/xml; charset=utf-8"
    assert "Accept" in answer.headers.get_all("Vary")
    assert answer.headers["Cache-Control"] == "no-cache"
    assert answer.body == origin.get(path).body


@pytest.mark.parametrize("path", ["/rss.xml-in-a-browser", "/gone/rss.xml"])
def test_a_feed_that_is_not_there_is_told_to_a_browser_too(origin, path):
    answer = origin.get(path, accept="text/html")
    assert (answer.status, language(answer)) == (404, "en")


def test_no_file_of_the_site_is_of_an_unknown_kind(origin, site):
    kinds = {p.suffix: f"/{p.relative_to(site)}" for p in site.glob("**/*.*") if p.is_file()}
    programs = {".pagefind", ".pf_fragment", ".pf_index", ".pf_meta"}
    for suffix in sorted(kinds.keys() - programs):
        if not kinds[suffix].startswith("/."):
            kind = origin.get(kinds[suffix].removesuffix("index.html")).headers["Content-Type"]
            assert not kind.startswith("application/octet-stream"), kinds[suffix]


@pytest.mark.parametrize(
    ("path", "method"),
    [
        ("/", "GET"),
        ("/no/", "GET"),
        ("/rss.xml", "GET"),
        ("/favicon.ico", "GET"),
        ("/nothing/", "GET"),
        ("/no/nothing/", "GET"),
        ("/.gitignore", "GET"),
        ("/en/", "GET"),
        ("/news", "GET"),
        ("/news/", "POST"),
    ],
)
def test_every_answer_is_guarded(origin, path, method):
    headers = origin.get(path, method).headers
    assert SECURITY <= set(headers.keys())
    for name in SECURITY:
        assert len(headers.get_all(name)) == 1
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert not re.search(r"\d", headers["Server"])


def policy(answer) -> dict[str, str]:
    parts = answer.headers["Content-Security-Policy"].split(";")
    return {name: rest for name, _, rest in (part.strip().partition(" ") for part in parts)}


def test_a_page_may_use_its_own_origin_alone(origin, site):
    for path in ["/", "/no/", "/nothing", file(site, "assets/*.css")]:
        assert policy(origin.get(path)) == {
            "default-src": "'self'",
            "script-src": "'self'",
            "object-src": "'none'",
            "base-uri": "'none'",
            "form-action": "'self'",
            "frame-ancestors": "'none'",
        }


@pytest.mark.parametrize("path", ["/search/", "/no/sok/"])
def test_the_search_alone_may_compile_its_program(origin, path):
    answer = origin.get(path)
    assert answer.status == 200
    assert policy(answer)["script-src"] == "'self' 'wasm-unsafe-eval'"
    elsewhere = policy(origin.get(path + "nothing"))
    assert elsewhere["script-src"] == "'self'"
