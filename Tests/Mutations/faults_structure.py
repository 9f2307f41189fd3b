"""Faults in structure: sections, lists, tables, pictures, quotes, code, footnotes."""
import re

from forms import NUMBER, WHOLE_DATE, YEAR
from kinds import FAULTS, edited, prepared, seen
from pair import LINK, Pair, other

fault = FAULTS.kind


def even(make):
    """Only pairs whose blocks are twins."""
    return lambda pair, dice: make(pair, dice, dice.choice(("en", "nb"))) if pair.is_even else None


def group(version, block):
    return [other for other in version.blocks if other.group == block.group]


def section(version, heading):
    """The blocks of a section: the heading, and all up to the next of its level or above."""
    rest = version.blocks[version.blocks.index(heading):]
    end = next((index for index, block in enumerate(rest[1:], 1)
                if block.kind == "heading" and block.level <= heading.level), len(rest))
    return list(rest[:end])


def headings(version):
    return [block for block in version.blocks if block.kind == "heading"]


@fault("heading: dropped", "outline")
@even
def heading_dropped(pair, dice, language):
    found = headings(pair[language])
    if not found:
        return None
    block = dice.choice(found)
    return edited(pair, language, [block], [], f"without “{pair[language].words(block)}”")


@fault("heading: another level", "outline")
@even
def heading_level(pair, dice, language):
    version = pair[language]
    # Not the first: it would skip a level, which is a finding of another kind.
    found = [block for block in headings(version)[1:] if block.level == 2]
    if not found:
        return None
    block = dice.choice(found)
    return edited(pair, language, [block], ["#" + version.words(block)], f"“#{version.words(block)}”")


@fault("heading: one more", "outline")
@even
def heading_added(pair, dice, language):
    version = pair[language]
    found = [(before, block) for before, block in zip(version.blocks, version.blocks[1:])
             if block.kind == "paragraph" and before.kind == "paragraph"]
    if not found or not headings(version):
        return None
    _, block = dice.choice(found)
    words = {"en": "## Before you begin", "nb": "## Før du begynner"}[language]
    return edited(pair, language, [block], [words, "", version.words(block)], f"“{words}”")


@fault("section: dropped", "outline")
@even
def section_dropped(pair, dice, language):
    version = pair[language]
    found = [block for block in headings(version) if block.level == 2]
    if not found:
        return None
    block = dice.choice(found)
    return edited(pair, language, section(version, block), [], f"without section “{version.words(block)}”")


@fault("section: one more", "outline")
@even
def section_added(pair, dice, language):
    version = pair[language]
    if not headings(version):
        return None
    block = version.blocks[-1]
    words = {"en": ["## Travel", "", "The network pays for the journey."], "nb": ["## Reise", "", "Nettverket betaler reisen."]}
    text = [*version.lines[block.first:block.last + 1], "", *words[language]]
    return edited(pair, language, [block], text, f"new section “{words[language][0]}”")


@fault("section: moved", "outline")
@even
def section_moved(pair, dice, language):
    version = pair[language]
    found = [block for block in headings(version) if block.level == 2]
    # Sections that hold neither facts nor links look alike to who does not understand them.
    places = [index for index in range(len(found) - 1)
              if all(any(holds_facts(version, block) or LINK.search(version.words(block)) for block in section(version, one))
                     for one in found[index:index + 2])]
    if not places:
        return None
    index = dice.choice(places)
    first, second = section(version, found[index]), section(version, found[index + 1])
    lines = [*version.lines[second[0].first:second[-1].last + 1], "",
             *version.lines[first[0].first:first[-1].last + 1]]
    return edited(pair, language, first + second, lines, f"“{version.words(found[index])}” below the next")


def holds_facts(version, block):
    text = seen(version.words(block))
    return any(pattern[version.language].search(text) for pattern in (NUMBER, WHOLE_DATE, YEAR)) or "@" in text


@fault("paragraph with facts: dropped", "number", "date", "email", "url", "phone", "time", "link", "name", "other-name")
@even
def paragraph_dropped(pair, dice, language):
    version = pair[language]
    found = [block for block in version.blocks if block.kind == "paragraph" and holds_facts(version, block)]
    if not found:
        return None
    block = dice.choice(found)
    return edited(pair, language, [block], [], f"without “{version.words(block)[:60]}…”")


def lists(version):
    return [block for block in version.blocks if block.kind == "item"]


@fault("list: an item dropped", "list")
@even
def item_dropped(pair, dice, language):
    version = pair[language]
    found = [block for block in lists(version) if block.level == 0 and len(group(version, block)) > 1
             and not _has_children(version, block)]
    if not found:
        return None
    block = dice.choice(found)
    blocks = [one for one in group(version, block) if one.kind == "item"]
    lines = [line for one in blocks if one is not block for line in version.lines[one.first:one.last + 1]]
    return edited(pair, language, blocks, lines, f"without item “{version.words(block)[:50]}…”")


def _has_children(version, block):
    following = version.blocks[version.blocks.index(block) + 1:][:1]
    return bool(following) and following[0].kind == "item" and following[0].level > block.level


@fault("list: an item more", "list")
@even
def item_added(pair, dice, language):
    version = pair[language]
    found = [block for block in lists(version) if block.level == 0 and not _has_children(version, block)]
    if not found:
        return None
    block = dice.choice(found)
    mark = re.match(r"^(?:> ?)?(?:[-*+]|\d+\.) +", version.lines[block.first])[0]
    words = {"en": "help with the application", "nb": "hjelp med søknaden"}[language]
    blocks = [one for one in group(version, block) if one.kind == "item"]
    lines = []
    for one in blocks:
        lines += version.lines[one.first:one.last + 1]
        if one is block:
            lines.append(mark + words)
    return edited(pair, language, blocks, lines, f"one more item “{words}”")


@fault("list: dropped", "list")
@even
def list_dropped(pair, dice, language):
    version = pair[language]
    found = [block for block in lists(version) if not version.lines[block.first].startswith(">")]
    if not found:
        return None
    return edited(pair, language, group(version, dice.choice(found)), [], "without the list")


def rows(version):
    return [block for block in version.blocks if block.kind == "row"]


@fault("table: a row dropped", "table")
@even
def row_dropped(pair, dice, language):
    version = pair[language]
    found = [block for block in rows(version) if sum(one.kind == "row" for one in group(version, block)) > 1]
    if not found:
        return None
    block = dice.choice(found)
    blocks = group(version, block)
    lines = [version.words(one) for one in blocks if one is not block]
    return edited(pair, language, blocks, lines, f"without row “{version.words(block)[:50]}…”")


@fault("table: a row more", "table")
@even
def row_added(pair, dice, language):
    version = pair[language]
    if not rows(version):
        return None
    block = dice.choice(rows(version))
    blocks = group(version, block)
    words = {"en": "varies", "nb": "varierer"}[language]
    new = "| " + " | ".join([words] * len(cells(version.words(block)))) + " |"
    lines = [line for one in blocks for line in ([version.words(one), new] if one is block else [version.words(one)])]
    return edited(pair, language, blocks, lines, f"one more row “{new}”")


@fault("table: a column dropped", "table")
@even
def column_dropped(pair, dice, language):
    version = pair[language]
    if not rows(version):
        return None
    blocks = group(version, dice.choice(rows(version)))
    count = len(cells(version.words(blocks[0])))
    if count < 2:
        return None
    drop = dice.randrange(count)
    lines = ["| " + " | ".join(cell for index, cell in enumerate(cells(version.words(block))) if index != drop) + " |"
             for block in blocks]
    return edited(pair, language, blocks, lines, f"without column {drop + 1}")


def cells(row):
    return [cell.strip() for cell in row.strip().strip("|").split("|")]


@fault("table: dropped", "table")
@even
def table_dropped(pair, dice, language):
    version = pair[language]
    if not rows(version):
        return None
    return edited(pair, language, group(version, dice.choice(rows(version))), [], "without the table")


PICTURE = ('<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 20 20">'
           '<rect width="20" height="20" fill="#0a434b"/></svg>\n')


def pictured(pair, dice, en=None, nb=None):
    """A pair with a picture in both versions."""
    en = en or '![A dark square with rounded corners](square.svg "The square of the mark | NorTrials")'
    nb = nb or '![En mørk firkant med runde hjørner](square.svg "Firkanten i merket | NorTrials")'
    base = prepared(pair, dice, en, nb)
    folder = pair.en.path.rpartition("/")[0]
    return base and Pair(base.id, base.en, base.nb, {f"{folder}/square.svg": PICTURE})


def block_saying(version, words):
    return next(block for block in version.blocks if words in version.words(block))


@fault("image: dropped", "image")
def image_dropped(pair, dice):
    language = dice.choice(("en", "nb"))
    base = pictured(pair, dice)
    return base and edited(base, language, [block_saying(base[language], "square.svg")], [], "without the picture")


@fault("image: another file", "image")
def image_other(pair, dice):
    language = dice.choice(("en", "nb"))
    base = pictured(pair, dice)
    if base is None:
        return None
    folder = pair.en.path.rpartition("/")[0]
    base = Pair(base.id, base.en, base.nb, {**base.beside, f"{folder}/circle.svg": PICTURE.replace("20", "30")})
    # Both pictures are used by both versions, or the second would be a file without use.
    base = _with_second(base)
    block = block_saying(base[language], "square.svg")
    return edited(base, language, [block], [base[language].words(block).replace("square.svg", "circle.svg")], "another picture")


def _with_second(base):
    versions = []
    for version, words in ((base.en, '![A large square without corners](circle.svg "The other square")'),
                           (base.nb, '![En stor firkant uten hjørner](circle.svg "Den andre firkanten")')):
        last = block_saying(version, "square.svg").last
        versions.append(version.replaced(last + 1, last, ["", words]))
    return Pair(base.id, *versions, base.beside)


def quoted(pair, dice):
    return prepared(
        pair, dice, "> The patients ask for trials, and we want to offer them.\n>\n> — the head of the department",
        "> Pasientene spør etter studier, og vi vil gjerne tilby dem.\n>\n> — avdelingslederen")


@fault("quote: dropped", "quote")
def quote_dropped(pair, dice):
    language = dice.choice(("en", "nb"))
    base = quoted(pair, dice)
    if base is None:
        return None
    block = block_saying(base[language], {"en": "> The patients ask", "nb": "> Pasientene spør"}[language])
    return edited(base, language, group(base[language], block), [], "without the quote")


@fault("quote: became a paragraph", "quote")
def quote_unmarked(pair, dice):
    language = dice.choice(("en", "nb"))
    base = quoted(pair, dice)
    if base is None:
        return None
    version = base[language]
    blocks = group(version, block_saying(version, {"en": "> The patients ask", "nb": "> Pasientene spør"}[language]))
    lines = [re.sub(r"^> ?", "", line) for line in version.lines[blocks[0].first:blocks[-1].last + 1]]
    return edited(base, language, blocks, lines, "the quote without its marks")


def code_blocks(version):
    return [block for block in version.blocks if block.kind == "code"]


@fault("chart or people: dropped", "code")
@even
def code_dropped(pair, dice, language):
    found = code_blocks(pair[language])
    if not found:
        return None
    return edited(pair, language, [dice.choice(found)], [], "without the block")


@fault("chart: names other data", "code")
@even
def chart_data(pair, dice, language):
    version = pair[language]
    found = [block for block in code_blocks(version) if "data: " in version.words(block)]
    if not found:
        return None
    block = dice.choice(found)
    names = {"portal-requests": "placement-2024", "placement-2024": "portal-requests"}
    words = re.sub(r"data: (\S+)", lambda match: "data: " + names.get(match[1], "portal-requests"), version.words(block))
    return edited(pair, language, [block], words.split("\n"), "other data") if words != version.words(block) else None


@fault("people: names another group", "code")
@even
def people_group(pair, dice, language):
    version = pair[language]
    found = [block for block in code_blocks(version) if "group: " in version.words(block)]
    if not found:
        return None
    block = dice.choice(found)
    words = re.sub(r"group: (\S+)", lambda match: "group: " + ("unit" if match[1] != "unit" else "board"), version.words(block))
    return edited(pair, language, [block], words.split("\n"), "another group")


@fault("footnote: dropped", "footnote")
def footnote_dropped(pair, dice):
    language = dice.choice(("en", "nb"))
    base = prepared(
        pair, dice, "The plan is public.[^plan]\n\n[^plan]: It stands on the pages of the ministry.",
        "Planen er offentlig.[^plan]\n\n[^plan]: Den står på nettsidene til departementet.")
    if base is None:
        return None
    version = base[language]
    block = block_saying(version, "[^plan]")
    note = block_saying(version, "[^plan]:")
    lines = [version.words(block).replace("[^plan]", "")]
    return edited(base, language, [block, note], lines, "without the footnote")


@fault("link: words without link", "link")
@even
def link_dropped(pair, dice, language):
    version = pair[language]
    found = [(block, match) for block in version.blocks if block.kind in ("paragraph", "item", "row", "quote")
             for match in LINK.finditer(version.words(block)) if is_page(match["target"])]
    if not found:
        return None
    block, match = dice.choice(found)
    text = version.words(block)
    return edited(pair, language, [block], (text[:match.start()] + match["words"] + text[match.end():]).split("\n"),
                  f"“{match['words']}” leads nowhere")


def is_page(target):
    """Whether a link leads to a page of the site by its id."""
    return not re.match(r"^(\w+:|#|/)", target) and "." not in target
