"""A small model of a page's two Markdown files: front matter, blocks with their lines, and which blocks are twins.

It knows as much Markdown as real content uses, and is written apart from the tool: the tool's own reading is what is tested.
"""
import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

EDITIONS = ("en", "nb")
# What a reader does not see as words: targets of links, ids of headings, code, autolinks.
UNSEEN = re.compile(r"\]\([^)]*\)|\{#[^}]*\}|`[^`]*`|<https?://[^>]*>|\[\^[^\]]*\]:?|^\[!\w+\]|^(?:> ?)? *(?:[-*+]|\d+\.) ", re.M)
ITEM = re.compile(r"^(?P<quote>(?:> ?)?)(?P<indent> *)(?P<mark>[-*+]|\d+\.) +(?P<words>.*)$")
LINK = re.compile(r"(?<!!)\[(?P<words>[^\]\[]*)\]\((?P<target>[^)\s]*)\)")


@dataclass(frozen=True)
class Block:
    """Lines of a file, counted from 0, that belong together."""

    kind: str  # heading, paragraph, item, row, head, rule, quote, mark, code, image, footnote
    first: int
    last: int
    level: int = 0
    # The list, table or quote that it stands in: equal numbers, one container. Else its own.
    group: int = 0


@dataclass(frozen=True)
class Version:
    """One file of a pair."""

    path: str
    language: str
    text: str

    @cached_property
    def lines(self):
        return self.text.split("\n")

    @cached_property
    def body(self):
        """The first line after the front matter."""
        return self.lines.index("---", 1) + 1

    @cached_property
    def blocks(self):
        return tuple(_blocks(self.lines, self.body))

    @cached_property
    def fields(self):
        """The lines of each field of front matter: name to (first, last)."""
        found, name = {}, None
        for number in range(1, self.body - 1):
            match = re.match(r"^([a-z-]+):", self.lines[number])
            name = match[1] if match else name
            found[name] = (found[name][0] if name in found else number, number)
        return found

    def field(self, name):
        """What a field says, as it is written; None if it is not there."""
        if name not in self.fields:
            return None
        first, last = self.fields[name]
        return "\n".join(self.lines[first:last + 1]).partition(":")[2].strip()

    def words(self, block):
        """The block as it is written."""
        return "\n".join(self.lines[block.first:block.last + 1])

    def replaced(self, first, last, lines):
        """The file with other lines in place of these; `last` below `first` inserts."""
        return Version(self.path, self.language, "\n".join(self.lines[:first] + lines + self.lines[last + 1:]))

    def saying(self, text):
        return Version(self.path, self.language, text)


@dataclass(frozen=True)
class Pair:
    """The two files of a page."""

    id: str
    en: Version
    nb: Version
    # Files beside the page that a prepared pair needs: path to text.
    beside: dict = field(default_factory=dict)

    def __getitem__(self, language):
        return self.en if language == "en" else self.nb

    @cached_property
    def files(self):
        return {self.en.path: self.en.text, self.nb.path: self.nb.text, **self.beside}

    @cached_property
    def is_even(self):
        """Whether the blocks of both are the same kinds in the same order, so that each has a twin."""
        return [(b.kind, b.level) for b in self.en.blocks] == [(b.kind, b.level) for b in self.nb.blocks]

    def twin(self, language, block):
        """The block of the other version that answers this one."""
        return self[other(language)].blocks[self[language].blocks.index(block)]

    def replacing(self, version):
        en, nb = (version, self.nb) if version.language == "en" else (self.en, version)
        return Pair(self.id, en, nb, self.beside)


def other(language):
    return "nb" if language == "en" else "en"


def seen(text):
    """The text with what no reader sees blotted out, each sign for a sign."""
    return UNSEEN.sub(lambda match: "\0" * len(match[0]), text)


def pairs(root):
    """Every pair of the content below a root."""
    found = []
    for path in sorted((root / "Content").rglob("*.en.md")):
        twin = path.with_name(path.name.replace(".en.md", ".nb.md"))
        if twin.exists():
            versions = [Version(str(file.relative_to(root)), language, file.read_text("utf-8"))
                        for file, language in ((path, "en"), (twin, "nb"))]
            page = str(path.relative_to(root / "Content")).removesuffix(".en.md").removesuffix("/index")
            found.append(Pair(page, *versions))
    return found


def _blocks(lines, start):
    number, group, container = start, 0, None
    while number < len(lines):
        line = lines[number]
        bare = re.sub(r"^> ?", "", line)
        first, kind, level = number, "paragraph", 0
        if not bare.strip():
            if line == bare:
                container = None
            number += 1
            continue
        if bare.startswith("```"):
            kind, number = "code", _end(lines, number + 1, lambda text: text.startswith("```"))
        elif match := re.match(r"^(#{2,6}) ", bare):
            kind, level = "heading", len(match[1])
        elif bare.startswith("|"):
            is_rule = set(bare) <= set("|-: ")
            kind = "rule" if is_rule else "head" if container != "table" else "row"
        elif bare.startswith("[!"):
            kind = "mark"
        elif match := ITEM.match(line):
            kind, level = "item", len(match["indent"])
        elif re.match(r"^!\[.*\)$", bare):
            kind = "image"
        elif bare.startswith("[^"):
            kind = "footnote"
        elif line != bare:
            kind = "quote"
        if kind in ("paragraph", "item", "quote", "footnote"):
            while number + 1 < len(lines) and _goes_on(line, lines[number + 1]):
                number += 1
        holds = {"head": "table", "rule": "table", "row": "table", "item": "list", "mark": "quote", "quote": "quote"}.get(kind)
        if holds is None or holds != container:
            group += 1
        container = holds
        yield Block(kind, first, number, level, group)
        number += 1


def _end(lines, number, is_end):
    while number < len(lines) - 1 and not is_end(re.sub(r"^> ?", "", lines[number])):
        number += 1
    return number


def _goes_on(line, following):
    """Whether the next line belongs to the same paragraph."""
    is_quote = line.startswith(">")
    bare = re.sub(r"^> ?", "", following)
    return (following.startswith(">") == is_quote and bool(bare.strip())
            and not re.match(r"^(#|```|\||\[!|!\[.*\)$)", bare) and not ITEM.match(following))


def real_root():
    return Path(__file__).resolve().parent.parent.parent
