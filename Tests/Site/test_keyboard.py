"""All of the site by keyboard: skip link, order, visible focus, menu, language switch, matrix filter."""

import pages
import pytest
from pages import both_editions, every_kind, visited, wait_until

# What Tab should stop at, in the order of the document, each with how it looks without focus.
PREPARE = """() => {
  const look = (element) => {
    const style = getComputedStyle(element);
    return [style.boxShadow, style.backgroundColor, style.borderColor].join();
  };
  window.look = look;
  window.stops = [...document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter((element) => !element.disabled && element.checkVisibility({visibilityProperty: true}));
  window.looks = new Map(window.stops.map((element) => [element, look(element)]));
  return {
    count: window.stops.length,
    outOfOrder: [...document.querySelectorAll('[tabindex]')]
      .filter((element) => element.tabIndex > 0).map((element) => element.outerHTML.slice(0, 100)),
  };
}"""

# The element that has the focus now, and what is wrong with how it shows that.
FOCUSED = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const pixel = (colour, below = [255, 255, 255]) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    canvas.fillStyle = `rgb(${below.join()})`;
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  };
  const luminance = (rgb) => rgb.map((part) => part / 255)
    .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  const contrast = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const ground = (from) => {
    const layers = [];
    for (let part = from; part; part = part.parentElement) {
      layers.unshift(getComputedStyle(part).backgroundColor);
    }
    return layers.reduce((below, colour) => pixel(colour, below), pixel('Canvas'));
  };

  const faults = [];
  const outlined = (part) => {
    const {outlineStyle, outlineWidth} = getComputedStyle(part);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  };
  // A card may show the focus of the link that fills it.
  let bearer = element;
  while (bearer.localName !== 'main' && bearer !== document.body && !outlined(bearer)) {
    bearer = bearer.parentElement;
  }
  if (outlined(bearer)) {
    const style = getComputedStyle(bearer);
    const around = ground(parseFloat(style.outlineOffset) < 0 ? bearer : bearer.parentElement);
    const ratio = contrast(pixel(style.outlineColor, around), around);
    if (ratio < 3) faults.push(`its outline has a contrast of ${ratio.toFixed(1)}, not 3`);
  } else if (window.looks.get(element) === window.look(element)) {
    faults.push('looks the same with focus');
  }
  const seen = [...element.getClientRects()].some((box) => [0.1, 0.5, 0.9].some((across) =>
    [0.2, 0.5, 0.8].some((down) => {
      const top = document.elementFromPoint(box.left + box.width * across, box.top + box.height * down);
      return top && element.contains(top);
    })));
  if (!seen) faults.push('is hidden or out of view while it has the focus');
  const text = (element.textContent.trim() || element.id || '').replace(/\\s+/g, ' ').slice(0, 50);
  return {
    index: window.stops.indexOf(element), faults,
    name: `${element.localName} «${text}»`,
  };
}"""


def walk(tab, limit: int) -> list[dict]:
    """The stops of Tab until it leaves the page, or comes to one where it was."""
    stops, seen = [], set()
    for _ in range(limit):
        tab.keyboard.press("Tab")
        stop = tab.evaluate(FOCUSED)
        if stop is None or stop["index"] in seen:
            break
        # A frame that scrolls, which the browser adds by itself, has no place in the list.
        seen |= {stop["index"]} - {-1}
        stops.append(stop)
    return stops


def tab_to(tab, selector: str) -> None:
    """Presses Tab until the element that fits has the focus."""
    for _ in range(400):
        tab.keyboard.press("Tab")
        if tab.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"Tab does not reach {selector}", pytrace=False)


@every_kind
@both_editions
@pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), (1280, "light")])
def test_tab_stops_at_everything_in_order_and_shows_where(site, origin, browser, kind, edition, width, scheme):
    page = pages.sample(site, kind, edition)
    with visited(browser, origin, page.address, width, scheme) as tab:
        expected = tab.evaluate(PREPARE)
        stops = walk(tab, expected["count"] + 40)
    where = f"{page.path} at {width} px, {scheme}"
    faults = [f"tabindex of its own order: {tag}" for tag in expected["outOfOrder"]]
    faults += [f"{stop['name']} {fault}" for stop in stops for fault in stop["faults"]]
    indices = [stop["index"] for stop in stops if stop["index"] >= 0]
    if indices != list(range(expected["count"])):
        missed = sorted(set(range(expected["count"])) - set(indices))
        faults.append(f"Tab goes {indices}, and misses {missed} of {expected['count']} in the document")
    pages.require_none(faults, where)


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        ("document.querySelector('main a').style.outline = 'none'", "looks the same with focus"),
        ("document.querySelector('main a').style.outlineColor = getComputedStyle(document.body)"
         ".backgroundColor", "contrast"),
        ("document.querySelector('main a').style.clipPath = 'inset(50%)'", "hidden"),
    ],
)
def test_a_planted_fault_of_the_focus_is_seen(site, origin, browser, fault, told):
    page = pages.sample(site, "page", "en")
    with visited(browser, origin, page.address) as tab:
        expected = tab.evaluate(PREPARE)
        tab.evaluate(fault)
        faults = [fault for stop in walk(tab, expected["count"] + 40) for fault in stop["faults"]]
    assert len(faults) == 1 and told in faults[0], faults


@both_editions
@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
@pytest.mark.parametrize("width", [320, 1280])
def test_the_first_stop_skips_to_the_content(site, origin, browser, edition, scripts, width):
    page = pages.sample(site, "front page", edition)
    with visited(browser, origin, page.address, width, java_script_enabled=scripts) as tab:
        skip = tab.locator("body > a").first
        hidden = skip.bounding_box()
        tab.keyboard.press("Tab")
        assert skip.evaluate("link => link === document.activeElement"), "the skip link is not the first stop"
        box = skip.bounding_box()
        assert 0 <= box["x"] and box["x"] + box["width"] <= width, f"the skip link is beside the page: {box}"
        assert 0 <= box["y"] < 100 and box["height"] >= 24, f"the skip link is not seen: {box}, before: {hidden}"
        tab.keyboard.press("Enter")
        assert tab.evaluate("document.activeElement.id") == "main"
        tab.keyboard.press("Tab")
        inside = tab.evaluate("document.querySelector('main').contains(document.activeElement)")
        assert inside, "after the skip link, Tab goes on outside the content"


@both_editions
@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
@pytest.mark.parametrize("width", [320, 1280])
def test_the_menu_is_used_by_keyboard(site, origin, browser, edition, scripts, width):
    page = pages.sample(site, "front page", edition)
    with visited(browser, origin, page.address, width, java_script_enabled=scripts) as tab:
        first = tab.locator("header nav li a").first
        if not first.is_visible():
            tab_to(tab, "header summary")
            tab.keyboard.press("Enter")
            assert first.is_visible(), "Enter does not open the menu"
            if scripts:
                tab.keyboard.press("Tab")
                tab.keyboard.press("Escape")
                assert not first.is_visible(), "Escape does not close the menu"
                back = tab.evaluate("document.activeElement.localName")
                assert back == "summary", f"Escape leaves the focus at {back}"
                tab.keyboard.press("Enter")
        tab_to(tab, "header nav li a")
        target = first.get_attribute("href")
        with tab.expect_navigation():
            tab.keyboard.press("Enter")
        assert tab.url == origin.url + target


@both_editions
@pytest.mark.parametrize("width", [320, 1280])
def test_the_language_switch_keeps_the_place(site, origin, browser, edition, width):
    page = pages.sample(site, "page with a drawn tree", edition)
    with visited(browser, origin, page.address, width) as tab:
        place = tab.locator("main h2[id]").nth(1).get_attribute("id")
        tab.goto(f"{origin.url}{page.address}#{place}")
        tab.evaluate("document.activeElement.blur(); getSelection().removeAllRanges()")
        switch = tab.locator("header a[hreflang]")
        twin = switch.get_attribute("href").partition("#")[0]
        switch.focus()
        with tab.expect_navigation():
            tab.keyboard.press("Enter")
        assert tab.url == f"{origin.url}{twin}#{place}", "the switch loses the place in the page"
        top = tab.evaluate(
            "id => document.getElementById(id).closest('h2').getBoundingClientRect().top", place
        )
        assert 0 <= top < 400, f"the twin's heading is {top} px from the top of the window"


@both_editions
@pytest.mark.parametrize("width", [320, 1280])
def test_the_matrix_is_filtered_by_keyboard(site, origin, browser, edition, width):
    page = pages.sample(site, "hospital matrix", edition)
    with visited(browser, origin, page.address, width) as tab:
        shown = "[...document.querySelectorAll('.matrix tbody tr')].filter(row => row.checkVisibility()).length"
        everything = tab.evaluate(shown)
        tab_to(tab, "main input[type=search]")
        tab.keyboard.type("Oslo")
        some = tab.evaluate(shown)
        assert 0 < some < everything / 2, f"{some} of {everything} rows are left for “Oslo”"
        status = tab.locator("main form [role=status]")
        assert any(sign.isdigit() for sign in status.inner_text()), "the count is not told"
        tab_to(tab, "main form select")
        tab.keyboard.press("ArrowDown")
        assert tab.evaluate("document.activeElement.value") != "", "the list does not follow the keyboard"
        tab_to(tab, "main form [type=reset]")
        tab.keyboard.press("Enter")
        wait_until(tab, f"{shown} === {everything}")
        tab_to(tab, "main .frame")
        tab.keyboard.press("ArrowRight")
        wait_until(tab, "document.activeElement.scrollLeft > 0")
