"""A page talks to its own origin alone, keeps nothing about its reader, and is whole without scripts."""

import pages
import pytest
from pages import both_editions, every_kind

WATCH = """
window.refused = [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.refused.push(`${event.violatedDirective} refused ${event.blockedURI || 'inline'}`);
});
"""
KEPT = """async () => [
  ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...await caches.keys(),
  ...(await indexedDB.databases()).map((database) => database.name),
  ...(await navigator.serviceWorker.getRegistrations()).map((worker) => worker.scope),
]"""
# Those below the fold would wait until the reader is near.
ALL_PICTURES = """() => Promise.all([...document.images].map((image) => {
  image.loading = 'eager';
  return image.decode();
}))"""
# Forms are help for those with scripts; the rest must be there for all.
TEXT = """() => {
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const text = walker.currentNode.data.replace(/\\s+/g, ' ').trim();
    if (text && !parent.closest('form, [role=search], noscript, template') && parent.checkVisibility()) {
      texts.push(text);
    }
  }
  return texts;
}"""


@every_kind
@both_editions
def test_a_page_asks_its_own_origin_alone_and_keeps_nothing(site, origin, browser, kind, edition):
    page = pages.sample(site, kind, edition)
    context = browser.new_context()
    try:
        context.add_init_script(WATCH)
        tab = context.new_page()
        asked, faults = [], []
        tab.on("request", lambda request: asked.append(request.url))
        tab.on("requestfailed", lambda request: faults.append(f"not loaded: {request.url}"))
        tab.on("console", lambda message: faults.append(f"console: {message.text}"))
        tab.on("pageerror", lambda error: faults.append(f"script: {error}"))
        answer = tab.goto(origin.url + page.address, wait_until="networkidle")
        tab.evaluate(ALL_PICTURES)
        if kind == "not found":
            assert answer.status == 404
            faults = [fault for fault in faults if "status of 404" not in fault]
        faults += [f"another origin: {url}" for url in asked if not url.startswith(origin.url + "/")]
        faults += [f"policy: {refused}" for refused in tab.evaluate("window.refused")]
        faults += [f"kept: {name}" for name in tab.evaluate(KEPT)]
        faults += [f"cookie: {cookie['name']}" for cookie in context.cookies()]
    finally:
        context.close()
    assert any(url.endswith(".css") for url in asked), f"{page.path} has no style sheet"
    pages.require_none(faults, f"{page.path} should be quiet, yet")


@every_kind
@both_editions
def test_a_page_says_the_same_without_scripts(site, origin, browser, kind, edition):
    page = pages.sample(site, kind, edition)
    with pages.visited(browser, origin, page.address) as tab:
        scripted = tab.evaluate(TEXT)
    with pages.visited(browser, origin, page.address, java_script_enabled=False) as tab:
        plain = tab.evaluate(TEXT)
    assert len(plain) > 3, f"{page.path} is empty without scripts"
    faults = [f"only without scripts: {text}" for text in plain if text not in scripted]
    faults += [f"only with scripts: {text}" for text in scripted if text not in plain]
    pages.require_none(faults, page.path)


@pytest.mark.parametrize(
    ("deed", "told"),
    [
        ("document.head.append(Object.assign(document.createElement('script'), {text: '1'}))", "script"),
        ("document.body.setAttribute('style', 'color: red')", "style"),
        ("document.body.append(Object.assign(new Image(), {src: 'http://127.0.0.2:9/a.png'}))", "img"),
    ],
)
def test_the_policy_refuses_a_planted_fault(origin, browser, deed, told):
    context = browser.new_context()
    try:
        context.add_init_script(WATCH)
        tab = context.new_page()
        tab.goto(origin.url + "/")
        tab.evaluate(deed)
        pages.wait_until(tab, "window.refused.length > 0")
        assert told in tab.evaluate("window.refused[0]")
    finally:
        context.close()
