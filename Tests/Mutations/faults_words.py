"""Faults in names, terms and languages."""
import re
from functools import cache

import tables
from faults_structure import block_saying, pictured
from forms import SENTENCE_END
from kinds import FAULTS, TEXT, Change, edited, prepared, reworded, spots, swapped
from pair import LINK, other, pairs, real_root

fault = FAULTS.kind
LETTERS = "abcdefghijklmnoprstuvy"

# What is said of a person, a hospital, a centre or an area in both languages, where real text does not name one.
ABOUT = {
    "person": (("{} chairs the group.", "{} leder gruppen."), ("Questions are answered by {}.", "Spørsmål besvares av {}.")),
    "hospital": (("{} takes part in the work.", "{} er med i arbeidet."), ("The meeting took place at {}.", "Møtet fant sted ved {}.")),
    "centre": (("{} takes part in the work.", "{} er med i arbeidet."), ("The answer came from {}.", "Svaret kom fra {}.")),
    "area": (("Specialists in {} take part.", "Spesialister på {} er med."),),
}


def naming(pair, dice, what, en, nb):
    forms = dice.choice(ABOUT[what])
    return prepared(pair, dice, forms[0].format(en), forms[1].format(nb))


def renamed(base, dice, en, nb, change):
    """Changes the name in the prepared paragraph, in one version."""
    return base and swapped(base, dice, {"en": re.compile(re.escape(en)), "nb": re.compile(re.escape(nb))}, change)


def slip(name, dice):
    """The name with one letter other, missing or too many; never the first, and never a capital."""
    places = [index for index in range(1, len(name)) if name[index].isalpha() and name[index].islower()]
    place = dice.choice(places)
    how = dice.choice(("other", "missing", "more"))
    if how == "missing":
        return name[:place] + name[place + 1:]
    letter = dice.choice([letter for letter in LETTERS if letter != name[place]])
    return name[:place] + letter + name[place + (how == "other"):]


@fault("person: one letter wrong", "name")
def person_misspelt(pair, dice):
    name = dice.choice(tables.people())
    return renamed(naming(pair, dice, "person", name, name), dice, name, name, lambda match, _, dice: slip(match[0], dice))


@fault("person: two letters swapped", "name")
def person_swapped(pair, dice):
    name = dice.choice(tables.people())
    places = [index for index in range(1, len(name) - 1)
              if name[index:index + 2].isalpha() and name[index:index + 2].islower() and name[index] != name[index + 1]]
    place = dice.choice(places)
    wrong = name[:place] + name[place + 1] + name[place] + name[place + 2:]
    return renamed(naming(pair, dice, "person", name, name), dice, name, name, lambda *_: wrong)


@fault("person: a known misspelling", "name")
def person_also(pair, dice):
    wrong, name = dice.choice(tables.misspellings())
    return renamed(naming(pair, dice, "person", name, name), dice, name, name, lambda *_: wrong)


@fault("person: misspelt in both versions", "name")
def person_misspelt_twice(pair, dice):
    name = dice.choice(tables.people())
    base, wrong = naming(pair, dice, "person", name, name), slip(name, dice)
    if base is None:
        return None
    first = renamed(base, dice, name, name, lambda *_: wrong)
    after = {path: text.replace(name, wrong) if name not in pair.files.get(path, "") else text
             for path, text in {**base.files, **first.after}.items()}
    return Change(base, after, first.places, first.what + " in both") if after != base.files else None


@fault("person: another person", "name", "other-name", "missing-name")
def person_other(pair, dice):
    name, wrong = dice.sample(tables.people(), 2)
    return renamed(naming(pair, dice, "person", name, name), dice, name, name, lambda *_: wrong)


@fault("hospital: one letter wrong", "name", "missing-name")
def hospital_misspelt(pair, dice):
    names = dice.choice([names for names in tables.hospitals().values() if len(names["en"]) > 9 and len(names["nb"]) > 9])
    return renamed(naming(pair, dice, "hospital", names["en"], names["nb"]), dice, names["en"], names["nb"],
                   lambda match, _, dice: slip(match[0], dice))


def another_of(kind, table):
    """A kind of fault: another hospital, centre or area of the table than in the twin."""
    @fault(f"{kind}: another one", "other-name")
    def change(pair, dice):
        right, wrong = dice.sample(sorted(table()), 2)
        names = {language: table()[right][language] for language in ("en", "nb")}
        if kind == "area":
            names = {language: lowered(name) for language, name in names.items()}
        base = naming(pair, dice, kind, names["en"], names["nb"])
        return renamed(base, dice, names["en"], names["nb"], lambda _, language, __: lowered(
            table()[wrong][language]) if kind == "area" else table()[wrong][language])


def lowered(name):
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


another_of("hospital", tables.hospitals)
another_of("centre", tables.centres)
another_of("area", tables.areas)


def of_table(table, page):
    """The names that real text has of a table's rows: what to look for, and what to write instead."""
    patterns = {language: re.compile("|".join(rf"\b{re.escape(names[language])}\b" for names in sorted(
        table().values(), key=lambda names: -len(names[language])))) for language in ("en", "nb")}

    def another(match, language, dice):
        return dice.choice([names[language] for names in table().values() if match[0] not in names[language]])
    return lambda pair, dice: None if pair.id.startswith(page) else swapped(pair, dice, patterns, another)


fault("hospital of the real text: another one", "other-name", "name")(of_table(tables.hospitals, "hospitals"))
fault("centre of the real text: another one", "other-name", "name")(of_table(tables.centres, "about/visual-profile"))


@fault("centre: renamed in the words of a link", "other-name", "term")
def centre_renamed(pair, dice):
    if not pair.is_even:
        return None
    names = {"en": ("NorTrials Hope", "NorTrials Tools"), "nb": ("NorTrials håp", "NorTrials verktøy")}
    found = [(language, block, match) for language in ("en", "nb") for block in pair[language].blocks if block.kind in TEXT
             for match in LINK.finditer(pair[language].words(block))
             if match["target"].startswith("centres/") and match["words"].startswith("NorTrials ")]
    if not found:
        return None
    language, block, match = dice.choice(found)
    return reworded(pair, language, block, match.start("words"), match.end("words"), dice.choice(names[language]))


@fault("hospital: in the other form of Norwegian", "term", "name")
def hospital_form(pair, dice):
    names = [names["nb"] for names in tables.hospitals().values() if re.search("s(ju|y)kehus", names["nb"], re.I)]
    words = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in names))

    def changed(match, *_):
        form = {"syke": "sjuke", "sjuke": "syke", "Syke": "Sjuke", "Sjuke": "Syke"}
        return re.sub("[Ss](?:y|ju)ke(?=hus)", lambda part: form[part[0]], match[0])
    return swapped(pair, dice, {"nb": words}, changed)


FIRMS = ("Vestbygd Kliniske Partnere", "Northgate Research", "Sandvik Medical Partners", "Helios Trial Services",
         "Baltic Health Forum")


@fault("name of two words or more: dropped", "missing-name")
def name_dropped(pair, dice):
    name = dice.choice(FIRMS)
    base = prepared(pair, dice, f"The course was held by {name} in the spring.", f"Kurset ble holdt av {name} på våren.")
    return renamed(base, dice, f"by {name}", f"av {name}",
                   lambda _, language, __: "by a firm" if language == "en" else "av et firma")


@fault("name of two words or more: one more", "missing-name")
def name_added(pair, dice):
    name = dice.choice(FIRMS)
    base = prepared(pair, dice, "The course was held in the spring.", "Kurset ble holdt på våren.")
    return renamed(base, dice, "was held", "ble holdt",
                   lambda match, language, _: f"{match[0]} {'by' if language == 'en' else 'av'} {name}")


@fault("name of two words or more: another", "missing-name")
def name_other(pair, dice):
    name, wrong = dice.sample(FIRMS, 2)
    base = prepared(pair, dice, f"The course was held by {name} in the spring.", f"Kurset ble holdt av {name} på våren.")
    return renamed(base, dice, name, name, lambda *_: wrong)


AVOIDED = {"en": {"centre": "center", "centres": "centers", "trial": "study", "trials": "studies"}, "nb": {}}


def avoided():
    """For each language the right words with wrong ones, from the table of terms once there is one."""
    words = {language: dict(known) for language, known in AVOIDED.items()}
    for term in tables.terms():
        for language in ("en", "nb"):
            use, avoid = term[language]["use"], term[language]["avoid"]
            words[language].update({right: wrong for right, wrong in zip(use, avoid)})
    return words


@fault("term: a word to avoid", "term")
def term_avoided(pair, dice):
    words = avoided()
    patterns = {language: re.compile(r"\b(?:" + "|".join(map(re.escape, sorted(words[language], key=lambda word: -len(word)))) + r")\b")
                for language in words if words[language]}
    return swapped(pair, dice, patterns, lambda match, language, _: words[language][match[0]])


@fault("term: missing from one version", "term")
def term_dropped(pair, dice):
    """A term that a version has just once, and its twin too, becomes a pronoun; no word like it may be left in the page."""
    for term in dice.sample(tables.terms(), len(tables.terms())):
        found = {language: [spot for spot in spots(pair, language, _any_form(term[language]["use"]), TEXT + ("heading", "head"))]
                 for language in ("en", "nb") if term[language]["use"]}
        if not pair.is_even or len(found) < 2 or any(len(one) != 1 for one in found.values()):
            continue
        fields = " ".join(pair[language].field(name) or "" for language in ("en", "nb") for name in ("title", "summary", "short"))
        if any(_any_form(term[language]["use"]).search(fields) for language in ("en", "nb")):
            continue
        language = dice.choice(("en", "nb"))
        [(block, match)] = found[language]
        # A link that leads to the thing names it too.
        if "[" in pair[language].words(block)[:match.start()].rpartition("]")[2]:
            continue
        if any(len(re.findall(stem, pair[language].text, re.I)) > 1 for stem in _stems(term[language]["use"])):
            continue
        return reworded(pair, language, block, match.start(), match.end(), {"en": "it", "nb": "det"}[language])
    return None


def _stems(words):
    """How the words of some forms begin: whoever reads one of them thinks of the term."""
    return {re.escape(word[:5]) for form in words for word in form.split() if len(word) >= 3}


def _any_form(words):
    return re.compile(r"(?<![\w@-])(?:" + "|".join(map(re.escape, words)) + r")\w{0,4}\b(?!-)", re.I)


# Sentences of another page are real text that is in no way a translation of what they replace.
@cache
def sentences(language, least=8):
    found = []
    for pair in pairs(real_root()):
        version = pair[language]
        for block in version.blocks:
            if block.kind == "paragraph":
                found += [one for one in re.split(r"(?<=[.!?]) ", plain(version.words(block)).replace("\n", " "))
                          if len(re.findall(r"\b[a-zæøå]{2,}\b", one)) >= least]
    return found


def plain(text):
    """The words alone, without links and marks."""
    return re.sub(r"\[([^\]]*)\]\([^)]*\)|[*_]|\s*\{#[^}]*\}", lambda match: match[1] or "", text)


def left_foreign(pair, dice, kinds, least=6):
    """One block of the kinds says something in the other language."""
    if not pair.is_even:
        return None
    language = dice.choice(("en", "nb"))
    version = pair[language]
    found = [block for block in version.blocks
             if block.kind in kinds and len(re.findall(r"[^\W\d_]{2,}", plain(version.words(block)))) >= least]
    if not found:
        return None
    block = dice.choice(found)
    sentence = dice.choice(sentences(other(language)))
    mark = re.match(r"^((?:> ?)?(?:#+ |[-*+] |\d+\. )?)", version.words(block))[0]
    return edited(pair, language, [block], [mark + sentence], f"“{sentence[:60]}”")


@fault("paragraph: in the other language", "foreign")
def paragraph_foreign(pair, dice):
    return left_foreign(pair, dice, ("paragraph",))


@fault("heading: in the other language", "foreign")
def heading_foreign(pair, dice):
    return left_foreign(pair, dice, ("heading",), least=2)


@fault("list item: in the other language", "foreign")
def item_foreign(pair, dice):
    return left_foreign(pair, dice, ("item",), least=3)


@fault("table cell: in the other language", "foreign")
def cell_foreign(pair, dice):
    if not pair.is_even:
        return None
    language = dice.choice(("en", "nb"))
    version = pair[language]
    found = [block for block in version.blocks if block.kind == "row"]
    if not found:
        return None
    block = dice.choice(found)
    sentence = dice.choice(sentences(other(language)))
    before = version.words(block).strip().strip("|").split("|")
    place = dice.randrange(len(before))
    before[place] = f" {sentence} "
    return edited(pair, language, [block], ["|" + "|".join(before) + "|"], f"“{sentence[:60]}”")


@fault("paragraph: left as in the twin", "identical", "foreign")
def paragraph_identical(pair, dice):
    return left_identical(pair, dice, ("paragraph",))


@fault("list item: left as in the twin", "identical", "foreign")
def item_identical(pair, dice):
    return left_identical(pair, dice, ("item",))


@fault("heading: left as in the twin", "identical", "foreign")
def heading_identical(pair, dice):
    return left_identical(pair, dice, ("heading",))


@fault("quotation: left as in the twin", "identical", "foreign")
def quotation_identical(pair, dice):
    en = "“It should not be a matter of luck, and now it is not,” she said."
    nb = "«Det skulle ikke være flaks, og nå er det ikke det», sa hun."
    base = prepared(pair, dice, en, nb)
    return renamed(base, dice, en, nb, lambda _, language, __: nb if language == "en" else en)


def left_identical(pair, dice, kinds):
    if not pair.is_even:
        return None
    language = dice.choice(("en", "nb"))
    version = pair[language]
    found = [block for block in version.blocks if block.kind in kinds
             and len(re.findall(r"\b[a-zæøå]{2,}\b", plain(pair[other(language)].words(pair.twin(language, block))))) >= 6]
    if not found:
        return None
    block = dice.choice(found)
    words = pair[other(language)].words(pair.twin(language, block))
    return edited(pair, language, [block], words.split("\n"), f"“{words[:60]}…” as in the twin")


@fault("half a paragraph: in the other language", "foreign", "identical", "mixed")
def half_foreign(pair, dice):
    """The second half of the sentences, and at least one of eight words, is the twin's."""
    if not pair.is_even:
        return None
    language = dice.choice(("en", "nb"))
    version, twin = pair[language], pair[other(language)]
    found = []
    for block in version.blocks:
        own = SENTENCE_END.split(version.words(block))
        theirs = SENTENCE_END.split(twin.words(pair.twin(language, block)))
        if block.kind == "paragraph" and len(own) == len(theirs) > 1:
            half = " ".join(theirs[len(own) // 2:])
            if len(re.findall(r"\b[a-zæøå]{2,}\b", plain(half))) >= 10:
                found.append((block, " ".join(own[:len(own) // 2]), half))
    if not found:
        return None
    block, own, half = dice.choice(found)
    return edited(pair, language, [block], (own + " " + half).split("\n"), f"“…{half[:60]}”")


NYNORSK = (
    "Sentera svarar ikkje på spørsmål frå pasientar, men viser dei vidare til sjukehuset dei høyrer til.",
    "Dei tilsette kan melde seg på kurset gjennom avdelinga si, og det kostar ikkje noko å vere med.",
    "Studien blir berre gjennomført dersom minst to sjukehus har høve til å ta imot pasientar.",
    "Vi veit enno ikkje kva for sjukehus som vil vere med, men svara kjem truleg til hausten.",
    "Helseføretaka har sjølve ansvaret for opplæringa, og ho blir gjeve på norsk eller engelsk.",
    "Nettverket møtest fleire gonger i året for å dele røynsler og finne ut kva som kan gjerast betre.",
)


@fault("paragraph: nynorsk on a page in bokmål", "mixed")
def nynorsk(pair, dice):
    found = [block for block in pair.nb.blocks if block.kind == "paragraph"]
    if not pair.is_even or not found:
        return None
    words = dice.choice(NYNORSK)
    return edited(pair, "nb", [dice.choice(found)], [words], f"“{words[:60]}…”")


# Words that may stand twice, and the kinds of text where a doubling is no slip.
MAY_STAND_TWICE = {"that", "had", "is", "very", "det", "den", "de", "på", "av", "til", "om"}


@fault("word: twice in a row", "doubled-word")
def doubled(pair, dice):
    # A name may be said twice.
    word = re.compile(r"(?<![\w*_\[“«‘@./-])[a-zæøå]{2,}(?= )(?! \w+@)")
    return swapped(pair, dice, {"en": word, "nb": word},
                   lambda match, *_: None if match[0] in MAY_STAND_TWICE else f"{match[0]} {match[0]}")


@fault("summary: in the other language", "foreign", "identical")
def summary_foreign(pair, dice):
    language = dice.choice(("en", "nb"))
    text = pair[other(language)].field("summary")
    return front(pair, language, "summary", [f"summary: {text}"], text) if len(text.split()) >= 8 else None


def front(pair, language, name, lines, what):
    """A change of one field of front matter; the field of the twin is a right place too."""
    version, twin = pair[language], pair[other(language)]
    first, last = version.fields[name]
    after = version.replaced(first, last, lines)
    places = [(version.path, first + 1, first + max(1, len(lines)))] if lines else []
    places += [(file.path, file.fields[name][0] + 1, file.fields[name][1] + 1)
               for file in ((twin,) if lines else (twin, version)) if name in file.fields]
    return Change(pair, {version.path: after.text}, tuple(places), f"{version.path}: {what}")


@fault("alternative text: in the other language", "foreign", "identical")
def alternative_foreign(pair, dice):
    language = dice.choice(("en", "nb"))
    base = pictured(pair, dice)
    if base is None:
        return None
    block = block_saying(base[language], "square.svg")
    words = {"en": "En mørk blågrønn firkant med runde hjørner og en prikk", "nb": "A dark teal square with round corners and a dot"}
    text = re.sub(r"!\[[^\]]*\]", f"![{words[language]}]", base[language].words(block))
    return edited(base, language, [block], [text], f"“{words[language]}”")


@fault("caption: in the other language", "foreign", "identical")
def caption_foreign(pair, dice):
    language = dice.choice(("en", "nb"))
    base = pictured(pair, dice)
    if base is None:
        return None
    block = block_saying(base[language], "square.svg")
    words = {"en": "Firkanten er den samme som på toppen av alle sidene", "nb": "The square is the same as at the top of all pages"}
    text = re.sub(r'"[^"|]*\|', f'"{words[language]} |', base[language].words(block))
    return edited(base, language, [block], [text], f"“{words[language]}”")
