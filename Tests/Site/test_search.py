"""The search of the built site in a real browser, in both editions.

`origin` is the address at which the site is served with its own headers, `browser` a running
Chromium; both come from conftest.py.
"""

import pytest

PAGES = {"en": "/search/", "nb": "/no/sok/"}
WIDTHS = [320, 1280]


class Visit:
    """A page of its own, with what the browser complained of and asked for."""

    def __init__(self, browser, origin, **options):
        self.origin = origin
        self.context = browser.new_context(**options)
        self.page = self.context.new_page()
        self.complaints = []
        self.requests = []
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))

    def open(self, path):
        self.page.goto(self.origin.url + path)
        return self.page

    def ask(self, words):
        """Types the words and waits for what is told of them."""
        self.page.evaluate("document.querySelector('.search-state').textContent = ''")
        self.page.get_by_role("searchbox").fill(words)
        return self.answer()

    def answer(self):
        self.page.wait_for_function(
            """() => {
              const told = document.querySelector('.search-state').textContent;
              const wait = document.getElementById('search').dataset.wait;
              const results = document.querySelector('.search-results');
              return told && told !== wait && (results.hidden || results.ariaBusy === 'false');
            }"""
        )
        return self.page.locator(".search-state").inner_text()

    def titles(self):
        return self.page.locator(".search-results h2 a").all_inner_texts()


@pytest.fixture
def visit(browser, origin):
    visits = []

    def begin(**options):
        visits.append(Visit(browser, origin, **options))
        return visits[-1]

    yield begin
    for each in visits:
        each.context.close()


@pytest.mark.parametrize(
    "language, asked, title",
    [
        ("en", "hospitals", "Oslo University Hospital"),
        ("en", "cancer trials", "NorTrials Cancer"),
        ("nb", "sykehusene", "Oslo universitetssykehus"),
        ("nb", "fordøyelsessykdom", "NorTrials fordøyelsessykdommer"),
        ("nb", "FAGOMRÅDENE", "Fagområder"),
    ],
)
def test_words_are_found_whatever_their_ending_and_case(visit, language, asked, title):
    here = visit()
    page = here.open(PAGES[language])
    told = here.ask(asked)
    assert told[0].isdigit(), told
    while title not in here.titles() and page.locator(".search-more").is_visible():
        known = len(here.titles())
        page.locator(".search-more").click()
        page.wait_for_function(
            "known => document.querySelectorAll('.search-results li').length > known", arg=known
        )
    assert title in here.titles()
    marked = page.locator(".search-results mark")
    assert marked.count() > 0
    assert here.complaints == []


@pytest.mark.parametrize("language", PAGES)
def test_nothing_leaves_the_origin_and_the_policy_holds(visit, origin, language):
    here = visit()
    here.open(PAGES[language])
    here.ask("nortrials")
    assert here.complaints == []
    assert [url for url in here.requests if not url.startswith(origin.url + "/")] == []


@pytest.mark.parametrize("language, edition", [("en", "/"), ("nb", "/no/")])
def test_every_result_leads_to_a_page_of_the_edition_and_says_its_section(
    visit, origin, language, edition
):
    here = visit()
    page = here.open(PAGES[language])
    here.ask("nortrials")
    links = page.locator(".search-results h2 a")
    addresses = [link.get_attribute("href") for link in links.all()]
    assert addresses
    for address in addresses:
        assert address.startswith(edition)
        assert language == "nb" or not address.startswith("/no/")
        assert page.request.get(origin.url + address).ok, address
    assert page.locator(".search-results .search-where").count() > 0


@pytest.mark.parametrize("language", PAGES)
def test_the_question_stands_in_the_address_and_is_asked_again_from_there(visit, language):
    here = visit()
    page = here.open(PAGES[language])
    here.ask("nortrials")
    assert page.url.endswith("#q=nortrials")
    titles = here.titles()
    page.reload()
    here.answer()
    page.wait_for_function(
        "count => document.querySelectorAll('.search-results li').length === count",
        arg=len(titles),
    )
    assert here.titles() == titles
    assert page.get_by_role("searchbox").input_value() == "nortrials"
    page.get_by_role("searchbox").fill("")
    page.wait_for_function("() => !location.hash")
    assert page.locator("#site-map").is_visible()


@pytest.mark.parametrize("language", PAGES)
def test_nothing_found_is_said_plainly_and_the_site_map_stays(visit, language):
    here = visit()
    page = here.open(PAGES[language])
    told = here.ask("zzqxjkw")
    assert told == page.locator("#search").get_attribute("data-none")
    assert here.titles() == []
    assert page.locator("#site-map").is_visible()


@pytest.mark.parametrize("language", PAGES)
def test_an_index_that_cannot_be_loaded_is_said_plainly(visit, language):
    here = visit()
    here.context.route("**/pagefind/**", lambda route: route.abort())
    page = here.open(PAGES[language])
    told = here.ask("nortrials")
    assert told == page.locator("#search").get_attribute("data-failed")
    assert page.locator("#site-map").is_visible()


@pytest.mark.parametrize("language", PAGES)
def test_the_keyboard_reaches_the_field_the_results_and_those_after_them(visit, language):
    here = visit()
    page = here.open(PAGES[language])
    page.get_by_role("searchbox").focus()
    page.keyboard.type("nortrials")
    here.answer()
    page.wait_for_function("() => !document.querySelector('.search-more').hidden")
    count = len(here.titles())
    assert count == 10
    for _ in range(2 + count):
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "search-more"
    page.keyboard.press("Enter")
    page.wait_for_function(
        "count => document.activeElement === document.querySelectorAll('.search-results h2 a')[count]",
        arg=count,
    )


@pytest.mark.parametrize("language", PAGES)
def test_the_page_loads_one_script_of_ours(visit, language):
    here = visit()
    here.open(PAGES[language])
    scripts = [url for url in here.requests if url.endswith(".js")]
    assert len(scripts) == 1
    assert "/assets/search." in scripts[0]


@pytest.mark.parametrize("language", PAGES)
def test_more_results_asked_for_twice_come_once(visit, language):
    here = visit()
    page = here.open(PAGES[language])
    here.ask("nortrials")
    page.wait_for_function("() => !document.querySelector('.search-more').hidden")
    page.evaluate(
        "() => { const more = document.querySelector('.search-more'); more.click(); more.click(); }"
    )
    page.wait_for_function("() => !document.querySelector('.search-more').disabled")
    page.wait_for_timeout(500)
    addresses = page.locator(".search-results h2 a").evaluate_all("links => links.map(a => a.href)")
    assert len(addresses) == 20
    assert len(set(addresses)) == 20


@pytest.mark.parametrize("language", PAGES)
def test_without_scripts_the_page_is_the_site_map_of_every_page(visit, origin, language):
    here = visit(java_script_enabled=False)
    page = here.open(PAGES[language])
    assert not page.get_by_role("searchbox").is_visible()
    mapped = {link.get_attribute("href") for link in page.locator("#site-map a").all()}
    listed = page.request.get(origin.url + "/sitemap.xml").text()
    for part in listed.split("<loc>")[1:]:
        path = "/" + part.split("</loc>")[0].split("/", 3)[3]
        if path.startswith("/no/") == (language == "nb") and path not in PAGES.values():
            assert path in mapped, path


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", PAGES)
def test_nothing_moves_while_results_come_and_nothing_is_cut_off(visit, language, width):
    here = visit(viewport={"width": width, "height": 800})
    page = here.open(PAGES[language] + "#q=nortrials")
    here.answer()
    page.wait_for_timeout(500)
    shift = page.evaluate(
        """() => new Promise(done => {
          let sum = 0;
          new PerformanceObserver(list => {
            for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
          }).observe({type: 'layout-shift', buffered: true});
          setTimeout(() => done(sum), 200);
        })"""
    )
    assert shift == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= width
