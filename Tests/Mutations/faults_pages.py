"""Faults in front matter, links, time, tables' counts and translations; and files that are missing."""
import re

import tables
from faults_structure import PICTURE, headings, is_page
from faults_words import front
from forms import MONTHS, NUMBERS
from kinds import FAULTS, TEXT, Change, edited, prepared
from pair import LINK, Pair, other, pairs, real_root

fault = FAULTS.kind


def changed_field(pair, dice, name, change):
    """One version says something else in a field that both have."""
    language = dice.choice(("en", "nb"))
    known = pair[language].field(name)
    words = change(known) if known is not None else None
    return front(pair, language, name, [f"{name}: {words}"], f"{name}: {words}") if words and words != known else None


def with_field(pair, line):
    """The pair with one more line of front matter in both versions."""
    name = line.partition(":")[0]
    if name in pair.en.fields or name in pair.nb.fields:
        return None
    return Pair(pair.id, *(version.replaced(version.body - 1, version.body - 2, [line]) for version in (pair.en, pair.nb)), pair.beside)


def moved_day(written):
    return re.sub(r"\d$", lambda figure: "2" if figure[0] == "1" else "1", written)


def shared(name, change, line=None, codes=("field",)):
    """A kind of fault: the field differs; where real pages have no such field, `line` is added to both first."""
    @fault(f"field {name}: differs", *codes)
    def make(pair, dice):
        base = with_field(pair, line(pair)) if line else pair
        return base and changed_field(base, dice, name, change)


def other_ids(values):
    """The list with one id more, or another one."""
    def change(written):
        ids = re.findall(r"[a-z-]+", written)
        free = [value for value in values() if value not in ids]
        return f"[{', '.join([*ids[:-1], *free[:1]])}]"
    return change


def is_news(pair):
    return pair.id.startswith("news/")


shared("date", moved_day)
shared("publish", moved_day, lambda pair: "publish: 2026-01-05")
shared("expires", moved_day, lambda pair: "expires: 2027-12-24")
shared("updated", moved_day)
shared("centres", other_ids(lambda: sorted(tables.centres())))
shared("areas", other_ids(lambda: sorted(tables.areas())))
shared("hospital", lambda known: next(hospital for hospital in tables.hospitals() if hospital != known))
shared("leader", lambda known: "jan-frich")
shared("format", lambda known: "mixed" if known != "mixed" else "digital")
shared("language", lambda known: "[da]" if "da" not in known else "[en]")
shared("register", lambda known: known.rstrip("/") + "/apply")


@fault("field publish: in one version only", "field")
def publish_alone(pair, dice):
    return field_alone(pair, dice, "publish: 2026-02-03")


@fault("field expires: in one version only", "field")
def expires_alone(pair, dice):
    return field_alone(pair, dice, "expires: 2027-02-03")


@fault("field draft: in one version only", "field")
def draft_alone(pair, dice):
    return field_alone(pair, dice, "draft: true")


@fault("field featured: in one version only", "field")
def featured_alone(pair, dice):
    return field_alone(pair, dice, "featured: true") if is_news(pair) else None


def field_alone(pair, dice, line):
    name = line.partition(":")[0]
    if name in pair.en.fields or name in pair.nb.fields:
        return None
    language = dice.choice(("en", "nb"))
    version, twin = pair[language], pair[other(language)]
    after = version.replaced(version.body - 1, version.body - 2, [line])
    # The twin has no such line: its front matter is where it would stand.
    places = ((version.path, version.body, version.body), (twin.path, 1, twin.body))
    return Change(pair, {version.path: after.text}, places, f"{version.path}: {line}")


@fault("field dropped from one version", "field")
def field_dropped(pair, dice):
    names = [name for name in ("date", "centres", "areas", "hospital", "leader", "format", "language", "register", "updated", "featured")
             if name in pair.en.fields and name in pair.nb.fields]
    # A page cannot do without these: their loss is another finding.
    names = [name for name in names if not (name == "date" and is_news(pair) or name in ("format", "language", "hospital", "leader"))
             and not (name == "areas" and pair.id.startswith("centres/"))]
    if not names:
        return None
    language, name = dice.choice(("en", "nb")), dice.choice(names)
    version, twin = pair[language], pair[other(language)]
    first, last = version.fields[name]
    places = ((twin.path, twin.fields[name][0] + 1, twin.fields[name][1] + 1),)
    return Change(pair, {version.path: version.replaced(first, last, []).text}, places, f"{version.path}: without {name}")


def front_picture(pair):
    folder = pair.en.path.rpartition("/")[0]
    versions = [version.replaced(version.body - 1, version.body - 2, [line]) for version, line in (
        (pair.en, "image: {src: square.svg, alt: A dark square with rounded corners, caption: The square of the mark, credit: NorTrials}"),
        (pair.nb, "image: {src: square.svg, alt: En mørk firkant med runde hjørner, caption: Firkanten i merket, credit: NorTrials}"))]
    return Pair(pair.id, *versions, {f"{folder}/square.svg": PICTURE, f"{folder}/circle.svg": PICTURE.replace("20", "30")})


def picture_field(name, old, new, *codes):
    @fault(f"field {name}: differs", *codes)
    def make(pair, dice):
        if "image" in pair.en.fields:
            return None
        base = front_picture(pair)
        if old != "square.svg":
            base = Pair(base.id, base.en, base.nb, {path: text for path, text in base.beside.items() if "circle" not in path})
            return changed_field(base, dice, "image", lambda known: known.replace(old, new))
        # The other picture is used in the text of both, or it would be a file without use.
        base = used(base, dice)
        return base and changed_field(base, dice, "image", lambda known: known.replace(old, new))


def used(base, dice):
    return prepared(base, dice, '![A large square without corners](circle.svg "The other square")',
                    '![En stor firkant uten hjørner](circle.svg "Den andre firkanten")')


picture_field("image.src", "square.svg", "circle.svg", "field")
picture_field("image.credit", "credit: NorTrials", "credit: NorCRIN", "field")


@fault("field image.alt: in the other language", "foreign", "identical")
def front_alternative(pair, dice):
    return front_words(pair, dice, "alt", {"en": "En mørk blågrønn firkant med runde hjørner og en prikk",
                                           "nb": "A dark teal square with round corners and a dot"})


@fault("field image.caption: in the other language", "foreign", "identical")
def front_caption(pair, dice):
    return front_words(pair, dice, "caption", {"en": "Firkanten er den samme som på toppen av alle sidene",
                                               "nb": "The square is the same as at the top of all pages"})


def front_words(pair, dice, name, words):
    if "image" in pair.en.fields:
        return None
    base = front_picture(pair)
    base = Pair(base.id, base.en, base.nb, {path: text for path, text in base.beside.items() if "circle" not in path})
    language = dice.choice(("en", "nb"))
    text = re.sub(rf"{name}: [^,}}]*", f"{name}: {words[language]}", base[language].field("image"))
    return front(base, language, "image", [f"image: {text}"], words[language])


@fault("field dates: differs", "field", "date")
def course_dates(pair, dice):
    if not pair.id.startswith("courses/"):
        return None
    base = with_field(pair, "dates: [{from: 2027-03-01, to: 2027-03-02}]")
    return base and changed_field(base, dice, "dates", lambda known: known.replace("03-02", "03-03"))


@fault("title or summary: another number or date", "number", "date")
def front_fact(pair, dice):
    language, name = dice.choice(("en", "nb")), dice.choice(("title", "summary", "summary"))
    text = pair[language].field(name) or ""
    found = list(re.finditer(r"(?<![\w.,-])\d{1,4}(?![\w-])", text))
    words = list(re.finditer(rf"\b(?:{'|'.join(NUMBERS[language].values())})\b", text))
    if found:
        match = dice.choice(found)
        new = str(int(match[0]) + 1)
    elif words:
        match = dice.choice(words)
        new = dice.choice([word for word in NUMBERS[language].values() if word != match[0]])
    else:
        return None
    return front(pair, language, name, [f"{name}: {text[:match.start()]}{new}{text[match.end():]}"], f"“{match[0]}” → “{new}”")


@fault("file: missing", "missing-twin")
def file_missing(pair, dice):
    language = dice.choice(("en", "nb"))
    version, twin = pair[language], pair[other(language)]
    return Change(pair, {version.path: None}, ((twin.path, 1, len(twin.lines)),), f"without {version.path}")


@fault("field only: although the twin exists", "missing-twin")
def needless_only(pair, dice):
    language = dice.choice(("en", "nb"))
    reason = {"en": "The guide exists in English only", "nb": "Veilederen finnes bare på norsk"}[language]
    return field_alone(pair, dice, f"only: {reason}")


def links(version, wanted):
    return [(block, match) for block in version.blocks if block.kind in TEXT
            for match in LINK.finditer(version.words(block)) if wanted(match["target"])]


def retargeted(pair, dice, wanted, change, near=lambda *_: ()):
    if not pair.is_even:
        return None
    for language in dice.sample(("en", "nb"), 2):
        found = links(pair[language], wanted)
        for block, match in dice.sample(found, len(found)):
            target = change(match["target"], language)
            if target:
                text = pair[language].words(block)
                text = text[:match.start("target")] + target + text[match.end("target"):]
                return edited(pair, language, [block], text.split("\n"), f"({match['target']}) → ({target})")
    return None


@fault("link: to another page", "link")
def link_other(pair, dice):
    pages = [one.id for one in pairs(real_root())]
    return retargeted(pair, dice, is_page, lambda target, _: dice.choice(
        [page for page in pages if page not in (target.partition("#")[0], "home", pair.id)]))


SECTIONS = {"news": ("news", "nyheter"), "centres": ("nortrials-centres", "nortrials-sentrene"), "courses": ("courses", "kurs"),
            "about": ("about-us", "om-oss"), "hospitals": ("hospitals", "sykehus"), "areas": ("therapy-areas", "fagomrader")}


def published(page, language):
    """The address of a page that has a Markdown file of its own, at most one folder deep."""
    known = {pair.id: pair for pair in pairs(real_root())}
    parts = page.split("/")
    if page not in known or len(parts) > 2 or page == "home":
        return None
    if page in SECTIONS:
        slugs = [SECTIONS[page][language == "nb"]]
    else:
        slug = known[page][language].field("slug") or parts[-1]
        slugs = [*(SECTIONS[part][language == "nb"] for part in parts[:-1]), slug]
    return "/" + "/".join((["no"] if language == "nb" else []) + slugs) + "/"


@fault("link: to the page's other language", "link")
def link_foreign(pair, dice):
    return retargeted(pair, dice, lambda target: is_page(target) and "#" not in target,
                      lambda target, language: published(target, other(language)))


def named(heading_words):
    """The id of a heading that says its id itself."""
    match = re.search(r"\{#([^}]*)\}\s*$", heading_words)
    return match and match[1]


@fault("link: to another section of the same page", "anchor", "link")
def fragment_other(pair, dice):
    """A sentence in both versions leads to a section; one of them then to another section."""
    numbers = [index for index, (en, nb) in enumerate(zip(headings(pair.en), headings(pair.nb)))
               if named(pair.en.words(en)) and named(pair.nb.words(nb))]
    if len(numbers) < 2:
        return None
    right, wrong = dice.sample(numbers, 2)
    ids = {language: [named(pair[language].words(block)) for block in headings(pair[language])] for language in ("en", "nb")}
    base = prepared(pair, dice, f"More about it [further on](#{ids['en'][right]}).", f"Mer om det [et annet sted](#{ids['nb'][right]}).")
    return base and retargeted(base, dice, lambda target: target in (f"#{ids['en'][right]}", f"#{ids['nb'][right]}"),
                               lambda _, language: f"#{ids[language][wrong]}")


@fault("link: to another section of another page", "anchor", "link")
def far_fragment(pair, dice):
    known = [one for one in pairs(real_root()) if one.id != pair.id and one.is_even
             and sum(bool(named(one.en.words(block))) for block in headings(one.en)) > 1]
    goal = dice.choice(known)
    ids = [(named(goal.en.words(en)), named(goal.nb.words(nb))) for en, nb in zip(headings(goal.en), headings(goal.nb))]
    ids = [one for one in ids if all(one)]
    right, wrong = dice.sample(ids, 2)
    base = prepared(pair, dice, f"More about it [on another page]({goal.id}#{right[0]}).",
                    f"Mer om det [på en annen side]({goal.id}#{right[1]}).")
    return base and retargeted(base, dice, lambda target: target in (f"{goal.id}#{right[0]}", f"{goal.id}#{right[1]}"),
                               lambda _, language: f"{goal.id}#{wrong[language == 'nb']}")


@fault("link: part of the address dropped", "anchor", "link")
def fragment_dropped(pair, dice):
    known = [one for one in pairs(real_root()) if one.id != pair.id and one.is_even and named_headings(one)]
    goal = dice.choice(known)
    right = dice.choice(named_headings(goal))
    base = prepared(pair, dice, f"More about it [on another page]({goal.id}#{right[0]}).",
                    f"Mer om det [på en annen side]({goal.id}#{right[1]}).")
    return base and retargeted(base, dice, lambda target: target in (f"{goal.id}#{right[0]}", f"{goal.id}#{right[1]}"),
                               lambda target, _: target.partition("#")[0])


def named_headings(pair):
    ids = [(named(pair.en.words(en)), named(pair.nb.words(nb))) for en, nb in zip(headings(pair.en), headings(pair.nb))]
    return [one for one in ids if all(one)]


FUTURE = (
    ("The deadline for applications is {en}.", "Søknadsfristen er {nb}."),
    ("The meeting will be held on {en}.", "Møtet skal holdes {nb}."),
    ("The course will take place on {en}.", "Kurset vil finne sted {nb}."),
    ("Sign up before {en}.", "Meld deg på før {nb}."),
)


@fault("time: a past day worded as future", "past")
def past(pair, dice):
    """Both versions announce a day that is over. News tell of their own day, so they are left alone."""
    if is_news(pair):
        return None
    day, month = dice.randint(1, 28), dice.randrange(10)
    form = dice.choice(FUTURE)
    dates = {"en": f"{day} {MONTHS['en'][month]} 2026", "nb": f"{day}. {MONTHS['nb'][month]} 2026"}
    base = prepared(pair, dice, form[0].format(**dates), form[1].format(**dates))
    return base and added(pair, base, form[0].format(**dates))


def added(pair, base, what):
    """A change that adds the same to both versions."""
    places = []
    for language in ("en", "nb"):
        before, after = pair[language].lines, base[language].lines
        first = next(index for index, (one, two) in enumerate(zip(before + [None], after)) if one != two)
        places.append((base[language].path, first + 1, first + len(after) - len(before) + 1))
    return Change(pair, {version.path: version.text for version in (base.en, base.nb)}, tuple(places), f"{base.id}: {what}")


@fault("count of hospitals: not that of the table", "table-count")
def hospital_count(pair, dice):
    right = len(tables.hospitals())
    wrong = right + dice.choice((-2, -1, 1, 3))
    form = dice.choice((("NorTrials reaches {} hospitals.", "NorTrials når {} sykehus."),
                        ("The portal reaches all {} hospitals.", "Portalen når alle de {} sykehusene.")))
    base = prepared(pair, dice, form[0].format(wrong), form[1].format(wrong))
    return base and added(pair, base, form[0].format(wrong))


@fault("count of centres: not that of the pages", "table-count")
def centre_count(pair, dice):
    wrong = dice.choice((4, 5, 7, 8))
    form = dice.choice((("NorTrials has {} centres.", "NorTrials har {} sentre."),
                        ("The {} NorTrials centres cover the whole country.", "De {} NorTrials-sentrene dekker hele landet.")))
    words = {language: NUMBERS[language][wrong] for language in ("en", "nb")}
    base = prepared(pair, dice, form[0].format(words["en"]), form[1].format(words["nb"]))
    return base and added(pair, base, form[0].format(words["en"]))


def attested(pair, source, workshop):
    """The pair with the version that is not the source marked as its translation, and attested by the tool."""
    if "translation" in pair.en.fields or "translation" in pair.nb.fields or not pair.is_even:
        return None
    translated = pair[other(source)]
    marked = translated.replaced(translated.body - 1, translated.body - 2, [f"translation: {{from: {source}}}"])
    return pair.replacing(translated.saying(workshop.run({marked.path: marked.text}, "attest", pair.id)[marked.path]))


def source_changed(name, change):
    """A kind of fault: the source of an attested translation changed; `change(words, sentence)` gives the new lines."""
    @fault(f"source of a translation: {name}", "stale", needs_tool=True)
    def make(pair, dice, workshop):
        source = dice.choice(("en", "nb"))
        base = attested(pair, source, workshop)
        found = [block for block in pair[source].blocks if block.kind == "paragraph"]
        if base is None or not found:
            return None
        block = dice.choice(found)
        more = {"en": "This holds for all who take part.", "nb": "Dette gjelder for alle som er med."}[source]
        changed = edited(base, source, [block], change(base[source].words(block).split("\n"), more), name)
        translated = base[other(source)]
        first, last = translated.fields["translation"]
        return Change(base, changed.after, (*changed.places, (translated.path, first + 1, last + 1)), changed.what)


source_changed("a sentence more", lambda lines, more: [*lines[:-1], f"{lines[-1]} {more}"])
source_changed("a paragraph more", lambda lines, more: [*lines, "", more])
source_changed("a paragraph fewer", lambda *_: [])
