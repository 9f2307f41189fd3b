"""What a mutation is, and how the catalogues say theirs."""
import random
from dataclasses import dataclass, field
from typing import Callable

from pair import Pair, other, seen

# What stands in running text: where facts, names and words may be changed.
TEXT = ("paragraph", "item", "row", "quote", "footnote")


@dataclass(frozen=True)
class Change:
    """One mutation of one pair."""

    pair: Pair  # as it was, prepared or real
    after: dict  # path to text; None for a file that is taken away
    places: tuple  # (path, first line, last line) from 1: the changed block and its twin
    what: str

    @property
    def page(self):
        return self.pair.id

    @property
    def files(self):
        """All files of the mutated pair."""
        return {**self.pair.files, **self.after}


@dataclass(frozen=True)
class Kind:
    """A kind of mutation: `make` gives a change of a pair, or None where the pair has no place for it."""

    name: str
    # Any of them is right; the first is that of the rule that must find it.
    codes: tuple
    make: Callable
    needs_tool: bool = False


@dataclass
class Catalogue:
    """Kinds in the order in which they are written."""

    kinds: list = field(default_factory=list)

    def kind(self, name, *codes, needs_tool=False):
        """Enters the function that follows."""
        def enter(make):
            self.kinds.append(Kind(name, tuple(f"language/{code}" for code in codes), make, needs_tool))
            return make
        return enter


FAULTS = Catalogue()
HARMLESS = Catalogue()


def edited(pair, language, blocks, lines, what, near=()):
    """A change of neighbouring blocks of one version into other lines.

    The right places are the new lines and the twins of the blocks. `near` are more blocks of the twin that count.
    """
    version, twin = pair[language], pair[other(language)]
    first, last = blocks[0].first, blocks[-1].last
    after = version.replaced(first, last, lines)
    places = [(version.path, first + 1, first + len(lines))] if lines else []
    twins = [pair.twin(language, block) for block in blocks] + list(near)
    places += [(twin.path, block.first + 1, block.last + 1) for block in twins]
    return Change(pair, {version.path: after.text}, tuple(places), f"{version.path}:{first + 1}: {what}")


def reworded(pair, language, block, start, end, words):
    """A change of some bytes of a block, counted in its text."""
    text = pair[language].words(block)
    changed = text[:start] + words + text[end:]
    return edited(pair, language, [block], changed.split("\n"), f"“{text[start:end]}” → “{words}”")


def spots(pair, language, pattern, kinds=TEXT):
    """Every match of a pattern in what a reader sees of a version."""
    version = pair[language]
    return [(block, match) for block in version.blocks if block.kind in kinds
            for match in pattern.finditer(seen(version.words(block)))]


def swapped(pair, dice, patterns, change, kinds=TEXT):
    """Changes one match of a pattern, in either version; `change(match, language, dice)` gives the new words."""
    if not pair.is_even:
        return None
    languages = [language for language in dice.sample(("en", "nb"), 2) if language in patterns]
    for language in languages:
        found = spots(pair, language, patterns[language], kinds)
        for block, match in dice.sample(found, len(found)):
            words = change(match, language, dice)
            if words is not None and words != match[0]:
                return reworded(pair, language, block, match.start(), match.end(), words)
    return None


def prepared(pair, dice, en, nb):
    """The pair with a new paragraph of the same meaning in both versions, below the same paragraph."""
    if not pair.is_even:
        return None
    numbers = [index for index, block in enumerate(pair.en.blocks)
               if block.kind == "paragraph" and _stands_alone(pair.en, block)]
    if not numbers:
        return None
    index = dice.choice(numbers)
    versions = []
    for version, words in ((pair.en, en), (pair.nb, nb)):
        after = version.blocks[index].last
        versions.append(version.replaced(after + 1, after, ["", *words.split("\n")]))
    changed = Pair(pair.id, *versions, pair.beside)
    return changed if changed.is_even else None


def _stands_alone(version, block):
    """Whether a paragraph ends its thought: one that leads up to a list must not be parted from it."""
    words = version.words(block)
    return words.endswith(".") and not words.startswith(("[^", ">", "*"))


def dice_for(seed, *what):
    """A random source for one purpose, the same on every machine and in every order of asking."""
    return random.Random(":".join(map(str, (seed, *what))))
