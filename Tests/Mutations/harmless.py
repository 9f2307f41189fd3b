"""The catalogue of changes that mean nothing: no rule may say a word."""
import re

import tables
from faults_pages import attested, named, published, retargeted, with_field
from faults_structure import group, headings, is_page, lists, pictured, quoted, rows
from forms import DATED_YEAR, RANGE, SENTENCE_END
from kinds import HARMLESS, Change, edited, prepared, seen, swapped
from pair import LINK, pairs, real_root

harmless = HARMLESS.kind


def paragraphs(version, kinds=("paragraph",)):
    return [block for block in version.blocks if block.kind in kinds and not version.words(block).startswith("[^")]


def rewritten(pair, dice, change, kinds=("paragraph",), languages=("en", "nb")):
    """The first paragraph, in random order, that `change(words, language, dice)` writes otherwise."""
    if not pair.is_even:
        return None
    for language in dice.sample(languages, len(languages)):
        version = pair[language]
        found = paragraphs(version, kinds)
        for block in dice.sample(found, len(found)):
            words = version.words(block)
            new = change(words, language, dice)
            if new is not None and new != words:
                return edited(pair, language, [block], new.split("\n"), f"“{words[:60]}…” → “{new[:60]}…”")
    return None


def broken(words, _, dice):
    """The words with other line breaks."""
    width = dice.choice((40, 60, 80))
    lines, line = [], ""
    for word in words.replace("\n", " ").split(" "):
        # A line that begins so would be an item, a heading, a quote or a table.
        if line and len(line) + len(word) > width and not re.match(r"^([-+*>#|]|\d+[.)]$)", word):
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return "\n".join([*lines, line]) if lines else None


@harmless("lines broken elsewhere")
def reflowed(pair, dice):
    return rewritten(pair, dice, broken)


@harmless("lines broken elsewhere in the source of a translation", needs_tool=True)
def source_reflowed(pair, dice, workshop):
    source = dice.choice(("en", "nb"))
    base = attested(pair, source, workshop)
    return base and rewritten(base, dice, broken, languages=(source,))


@harmless("sentences in another order")
def reordered(pair, dice):
    def turned(words, _, dice):
        sentences = SENTENCE_END.split(words)
        if len(sentences) < 2:
            return None
        place = dice.randrange(len(sentences) - 1)
        sentences[place:place + 2] = sentences[place + 1], sentences[place]
        return " ".join(sentences)
    return rewritten(pair, dice, turned)


@harmless("a date at another place of its sentence")
def date_moved(pair, dice):
    def moved(words, language, _):
        sentences = SENTENCE_END.split(words)
        for index, sentence in enumerate(sentences):
            # The end of a range stays where it is.
            match = re.search(r"(?<! to)(?<! til)(?<! and)(?<! og) (on )?(" + DATED_YEAR[language].pattern + r")(?=[ ,.])", sentence)
            if match and not re.search(r"[\[(«“]", sentence) and sentence[:1].isupper() and (match[1] or language == "nb"):
                rest = sentence[:match.start()] + sentence[match.end():]
                front = f"On {match[2]} " if language == "en" else f"Den {match[2]} "
                sentences[index] = front + (rest if rest.startswith("NorTrials") else rest[0].lower() + rest[1:])
                return " ".join(sentences)
        return None
    return rewritten(pair, dice, moved)


@harmless("other quotation marks")
def quotation(pair, dice):
    def changed(words, language, dice):
        pattern = r"“([^”]*)”" if language == "en" else r"«([^»]*)»"
        marks = dice.choice((("‘", "’"), ('"', '"')) if language == "en" else (("“", "”"), ('"', '"'), ("„", "“")))
        return re.sub(pattern, lambda match: marks[0] + match[1] + marks[1], words)
    return rewritten(pair, dice, changed, kinds=("paragraph", "item", "quote"))


@harmless("a sentence split in two")
def sentence_split(pair, dice):
    def split(words, language, dice):
        joint = re.compile(r"; |, (?:and|but) (?=the |it |they |we |you )" if language == "en" else r"; |, (?:og|men) (?=det |de |den |vi |du )")
        found = list(joint.finditer(words))
        if not found:
            return None
        match = dice.choice(found)
        rest = words[match.end():]
        return words[:match.start()] + ". " + rest[:1].upper() + rest[1:]
    return rewritten(pair, dice, split, kinds=("paragraph", "item"))


@harmless("two sentences joined")
def sentences_joined(pair, dice):
    def joined(words, language, dice):
        found = list(re.finditer(r"(?<=[a-zæøå])\. (?=(?:The|It|They|We|You|Det|De|Den|Vi|Du) )", words))
        if not found:
            return None
        match = dice.choice(found)
        rest = words[match.end():]
        return words[:match.start()] + "; " + rest[:1].lower() + rest[1:]
    return rewritten(pair, dice, joined)


@harmless("a paragraph split in two")
def paragraph_split(pair, dice):
    def split(words, _, dice):
        sentences = SENTENCE_END.split(words)
        if len(sentences) < 2:
            return None
        place = dice.randrange(1, len(sentences))
        return " ".join(sentences[:place]) + "\n\n" + " ".join(sentences[place:])
    return rewritten(pair, dice, split)


@harmless("two paragraphs joined")
def paragraphs_joined(pair, dice):
    language = dice.choice(("en", "nb"))
    version = pair[language]
    found = [(one, two) for one, two in zip(version.blocks, version.blocks[1:])
             if one.kind == two.kind == "paragraph" and version.words(one).endswith(".")]
    if not found or not pair.is_even:
        return None
    one, two = dice.choice(found)
    return edited(pair, language, [one, two], [version.words(one) + " " + version.words(two)], "two paragraphs joined")


@harmless("items with numbers in another order")
def items_order(pair, dice):
    numbers = dice.sample(range(310, 390), 3)
    base = prepared(pair, dice, "\n".join(f"- {number} patients" for number in numbers),
                    "\n".join(f"- {number} pasienter" for number in numbers))
    return shuffled(base, dice, [f"- {number} " for number in numbers])


@harmless("rows with numbers in another order")
def rows_order(pair, dice):
    numbers = dice.sample(range(310, 390), 6)
    lines = "\n".join(f"| {year} | {numbers[year - 2031]} | {numbers[year - 2028]} |" for year in (2031, 2032, 2033))
    base = prepared(pair, dice, f"| Year | Trials | Patients |\n|---|---|---|\n{lines}",
                    f"| År | Studier | Pasienter |\n|---|---|---|\n{lines}")
    return shuffled(base, dice, [f"| {year} |" for year in (2031, 2032, 2033)])


def shuffled(base, dice, beginnings):
    """The prepared lines that begin so, in another order."""
    if not base:
        return None
    language = dice.choice(("en", "nb"))
    found = [block for block in base[language].blocks if base[language].words(block).startswith(tuple(beginnings))]
    lines = [base[language].words(block) for block in found]
    return edited(base, language, found, lines[1:] + lines[:1] if dice.random() < 0.5 else lines[::-1], "in another order")


@harmless("other bullets")
def bullets(pair, dice):
    language = dice.choice(("en", "nb"))
    version = pair[language]
    found = [block for block in lists(version) if version.lines[block.first].startswith("- ")]
    if not found or not pair.is_even:
        return None
    blocks = [block for block in group(version, dice.choice(found)) if block.kind == "item"]
    sign = dice.choice("*+")
    lines = [re.sub(r"^( *)- ", rf"\1{sign} ", line) for block in blocks for line in version.lines[block.first:block.last + 1]]
    return edited(pair, language, blocks, lines, f"bullets “{sign}”")


@harmless("list with space between its items")
def loose(pair, dice):
    language = dice.choice(("en", "nb"))
    version = pair[language]
    found = [block for block in lists(version) if not version.lines[block.first].startswith(">")]
    if not found or not pair.is_even:
        return None
    blocks = [block for block in group(version, dice.choice(found)) if block.kind == "item"]
    lines = []
    for block in blocks:
        lines += [*version.lines[block.first:block.last + 1], ""]
    return edited(pair, language, blocks, lines[:-1], "blank lines between items")


@harmless("emphasis added")
def emphasis(pair, dice):
    mark = dice.choice(("*", "**"))

    def changed(words, _, dice):
        if re.search(r"[*_]", words):
            return None
        found = [match for match in re.finditer(r"(?<= )[a-zæøå]{3,}(?=[ ,.])", seen(words))
                 if "[" not in words[:match.start()] or words.rfind("]", 0, match.start()) > words.rfind("[", 0, match.start())]
        if not found:
            return None
        match = dice.choice(found)
        return f"{words[:match.start()]}{mark}{match[0]}{mark}{words[match.end():]}"
    return rewritten(pair, dice, changed, kinds=("paragraph", "item"))


@harmless("other dashes in ranges")
def dashes(pair, dice):
    return swapped(pair, dice, RANGE, lambda match, _, dice: match[0].replace("–", dice.choice(("-", "\u2011", " – "))))


@harmless("spaces that do not break")
def no_break(pair, dice):
    pattern = re.compile(r"(?<=\d) (?=[a-zæøåA-Z%])|(?<=\d\.) (?=[a-z])")
    return swapped(pair, dice, {"en": pattern, "nb": pattern}, lambda *_: "\u00a0")


@harmless("spaces at ends of lines")
def trailing(pair, dice):
    return rewritten(pair, dice, lambda words, _, dice: words + " " * dice.randint(1, 3))


def whole_file(pair, dice, change, what):
    language = dice.choice(("en", "nb"))
    version = pair[language]
    text = change(version.text)
    return Change(pair, {version.path: text}, ((version.path, 1, len(version.lines)),), f"{version.path}: {what}") if text != version.text else None


@harmless("line ends of Windows")
def windows(pair, dice):
    return whole_file(pair, dice, lambda text: text.replace("\n", "\r\n"), "CRLF")


@harmless("more blank lines")
def blank(pair, dice):
    return whole_file(pair, dice, lambda text: text.replace("\n\n", "\n\n\n"), "two blank lines for one")


@harmless("no line break at the end")
def no_end(pair, dice):
    return whole_file(pair, dice, lambda text: text.rstrip("\n"), "no line break at the end")


@harmless("front matter in another order")
def front_order(pair, dice):
    language = dice.choice(("en", "nb"))
    version = pair[language]
    parts = [version.lines[first:last + 1] for first, last in version.fields.values()]
    turned = [line for part in dice.sample(parts, len(parts)) for line in part]
    after = version.replaced(1, version.body - 2, turned)
    return Change(pair, {version.path: after.text}, ((version.path, 1, version.body),), f"{version.path}: fields in another order")


@harmless("front matter in quotation marks")
def front_quoted(pair, dice):
    language = dice.choice(("en", "nb"))
    version = pair[language]
    first, last = version.fields["summary"]
    text = version.field("summary")
    if '"' in text or first != last:
        return None
    after = version.replaced(first, last, [f'summary: "{text}"'])
    return Change(pair, {version.path: after.text}, ((version.path, first + 1, first + 1),), f"{version.path}: summary quoted")


@harmless("ids of a list in another order")
def ids_order(pair, dice):
    """Both versions name the same ids; the order means nothing to a reader only where it is that of the twin."""
    found = [name for name in ("areas", "centres") if (pair.en.field(name) or "").count(",") and name in pair.nb.fields]
    if not found:
        return None
    name = dice.choice(found)
    after, places = {}, []
    for version in (pair.en, pair.nb):
        ids = re.findall(r"[a-z-]+", version.field(name))
        first, last = version.fields[name]
        after[version.path] = version.replaced(first, last, [f"{name}: [{', '.join(reversed(ids))}]"]).text
        places.append((version.path, first + 1, last + 1))
    return Change(pair, after, tuple(places), f"{pair.id}: {name} in another order in both")


@harmless("link: as a file with its language")
def link_file(pair, dice):
    depth = pair.en.path.count("/") - 1
    known = {one.id: one for one in pairs(real_root())}

    def changed(target, language):
        page, _, part = target.partition("#")
        if page not in known or part:
            return None
        suffix = dice.choice(("en", "nb"))
        return "../" * depth + known[page][suffix].path.removeprefix("Content/")
    return retargeted(pair, dice, is_page, changed)


@harmless("link: as a published address")
def link_address(pair, dice):
    return retargeted(pair, dice, lambda target: is_page(target) and "#" not in target, published)


@harmless("link: by reference")
def link_reference(pair, dice):
    def changed(words, _, dice):
        found = [match for match in LINK.finditer(words) if is_page(match["target"])]
        if not found or "\n" in words:
            return None
        match = dice.choice(found)
        return f"{words[:match.start()]}[{match['words']}][there]{words[match.end():]}\n\n[there]: {match['target']}"
    return rewritten(pair, dice, changed)


@harmless("an article more")
def article(pair, dice):
    word = re.compile(r"(?<=(?:in|to|by|at|of) )(?=hospitals\b|companies\b|patients\b|trials\b)")
    return swapped(pair, dice, {"en": word}, lambda *_: "the ")


@harmless("a heading with an id in both versions")
def heading_id(pair, dice):
    found = [block for block in headings(pair["en"])
             if pair.is_even and not named(pair["en"].words(block)) and not named(pair["nb"].words(pair.twin("en", block)))]
    if not found:
        return None
    block, name = dice.choice(found), " {#" + dice.choice(("more-of-it", "about-it", "details-of-it")) + "}"
    twin = pair.twin("en", block)
    after = {version.path: version.replaced(own.first, own.last, [version.words(own) + name]).text
             for version, own in ((pair["en"], block), (pair["nb"], twin))}
    places = tuple((version.path, own.first + 1, own.first + 1) for version, own in ((pair["en"], block), (pair["nb"], twin)))
    return Change(pair, after, places, f"{pair['en'].path}:{block.first + 1}: with an id")


@harmless("heading with closing signs")
def heading_closed(pair, dice):
    language = dice.choice(("en", "nb"))
    version = pair[language]
    found = [block for block in headings(version) if not named(version.words(block))]
    if not found or not pair.is_even:
        return None
    block = dice.choice(found)
    return edited(pair, language, [block], [version.words(block) + " ##"], "closed")


@harmless("table: other widths")
def table_widths(pair, dice):
    language = dice.choice(("en", "nb"))
    version = pair[language]
    if not rows(version) or not pair.is_even:
        return None
    blocks = group(version, dice.choice(rows(version)))
    lines = [version.words(block).replace("|---", "|:-----") if block.kind == "rule" else version.words(block).replace(" | ", "   |   ")
             for block in blocks]
    return edited(pair, language, blocks, lines, "a table with other widths")


@harmless("the same sentence with a name added to both")
def same_name(pair, dice):
    kind = dice.choice(("hospital", "centre", "person"))
    if kind == "person":
        names = dict.fromkeys(("en", "nb"), dice.choice(tables.people()))
    else:
        names = dice.choice(sorted({"hospital": tables.hospitals, "centre": tables.centres}[kind]().values(), key=str))
    base = prepared(pair, dice, f"{names['en']} takes part in the work.", f"{names['nb']} er med i arbeidet.")
    return base and unchanged(pair, base, names["en"])


@harmless("the same picture, quote or field added to both")
def same_structure(pair, dice):
    how = dice.choice((pictured, quoted, lambda pair, _: with_field(pair, "expires: 2028-01-31")))
    base = how(pair, dice)
    return base and unchanged(pair, base, "the same in both")


def unchanged(pair, base, what):
    """The same is added to both versions: a change of the whole pair."""
    places = tuple((version.path, 1, len(version.lines)) for version in (base.en, base.nb))
    return Change(pair, dict(base.files), places, f"{pair.id}: {what}")


@harmless("a possessive for “of the”")
def inflected(pair, dice):
    names = [name for name in tables.people() if name[-1] not in "sx"]
    name = dice.choice(names)
    base = prepared(pair, dice, f"The work of {name} goes on.", f"Arbeidet til {name} fortsetter.")
    return base and swapped(base, dice, {"en": re.compile(re.escape(f"The work of {name}")), "nb": re.compile(re.escape(f"Arbeidet til {name}"))},
                            lambda _, language, __: f"{name}’s work" if language == "en" else f"{name}s arbeid")
