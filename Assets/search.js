// The search page: asks the edition's index while one types. Without it the page is the site map.
// It is no module, so that the field is there before the site map below is drawn, and nothing moves.
(() => {
  "use strict";
  const atOnce = 10;
  const pause = 250;
  const box = document.getElementById("search");
  const main = document.getElementById("main");
  const words = box.dataset;
  const field = box.querySelector("input");
  const state = box.querySelector("[role=status]");
  const list = box.querySelector("ol");
  const button = box.querySelector("[type=button]");
  const language = document.documentElement.lang;
  let engine;
  let timer;
  // The latest question; what comes back for an earlier one is dropped.
  let turn = 0;
  let results = [];

  async function load() {
    const pagefind = await import(`${words.index}pagefind.js`);
    await pagefind.options({ baseUrl: words.root, noWorker: true });
    await pagefind.init();
    return pagefind;
  }

  function element(name, className, ...content) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  }

  function item({ url, meta, excerpt }) {
    const link = element("a", "", meta.title);
    link.href = url;
    const text = element("p", "search-excerpt");
    // Pagefind escapes what it takes from a page; the marks are all the HTML there is.
    text.innerHTML = excerpt;
    const where = [meta.section];
    if (meta.language && meta.language !== language) {
      link.lang = link.hreflang = text.lang = meta.language;
      where.push(words[meta.language]);
    }
    const made = element("li", "", element("h2", "", link));
    const told = where.filter(Boolean).join(" · ");
    if (told) made.append(element("p", "search-where", told));
    made.append(text);
    return made;
  }

  // Shows the next results, each as soon as it and those before it are there; asked for again
  // meanwhile, the same ones would come twice.
  async function more(current) {
    button.disabled = true;
    list.ariaBusy = "true";
    const start = list.children.length;
    const loading = results.slice(start, start + atOnce).map((result) => result.data());
    for (const result of loading) {
      const data = await result;
      if (current !== turn) return;
      list.append(item(data));
    }
    button.hidden = list.children.length >= results.length;
    button.disabled = false;
    list.ariaBusy = "false";
  }

  function tell(text, hasResults) {
    state.textContent = text;
    list.hidden = !hasResults;
    button.hidden = true;
    // The site map gives way to the results, and comes back where there are none.
    main.classList.toggle("has-results", hasResults);
  }

  // Behind the sign # the words stay in the browser: no server is told what one looks for.
  function keepInAddress(text) {
    const address = new URL(location);
    address.search = "";
    address.hash = text ? new URLSearchParams({ q: text }) : "";
    history.replaceState(null, "", address);
  }

  // What the address asks for; other sites may link with a question mark.
  function asked() {
    const kept = new URLSearchParams(location.hash.slice(1)).get("q");
    return kept ?? new URLSearchParams(location.search).get("q") ?? "";
  }

  async function find() {
    clearTimeout(timer);
    const current = ++turn;
    const text = field.value.trim();
    keepInAddress(text);
    if (!text) {
      list.replaceChildren();
      return tell("", false);
    }
    try {
      if (!engine) state.textContent = words.wait;
      engine ??= load();
      const found = await (await engine).search(text);
      if (current !== turn) return;
      results = found.results;
      const count = results.length;
      list.replaceChildren();
      tell(count ? `${count} ${count === 1 ? words.one : words.many}` : words.none, count > 0);
      await more(current);
    } catch {
      engine = undefined;
      if (current === turn) tell(words.failed, false);
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(find, pause);
  });
  box.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    find();
  });
  button.addEventListener("click", async () => {
    const current = turn;
    const first = list.children.length;
    try {
      await more(current);
      if (current === turn) list.children[first]?.querySelector("a").focus();
    } catch {
      if (current === turn) tell(words.failed, false);
    }
  });

  function findAsked() {
    field.value = asked();
    if (!field.value) return;
    // Results will come: they have their room from the start.
    main.classList.add("has-results");
    find();
  }

  box.hidden = false;
  addEventListener("hashchange", () => {
    // Other parts of the page have addresses too, and leave the question as it is.
    if (location.hash.startsWith("#q=")) findAsked();
  });
  findAsked();
})();
