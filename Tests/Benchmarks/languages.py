#!/usr/bin/env python3
"""Scores the language recogniser on the message catalogues of the machine's Debian packages.

Its word lists were not made from these texts. Sentences of eight words or more are taken from the nb and nn catalogues, the
English ones from the messages that the nb catalogues translate. Nothing of them is kept.
"""
import argparse
import gettext
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent.parent
LEAST_WORDS = 8
MISSING = """No message catalogues in bokmål and nynorsk under {roots}. To have some, unpack a few packages that carry them:
  apt-get download gimp-data evolution-common krita-l10n digikam-data inkscape
  for package in *.deb; do dpkg-deb -x $package catalogues; done
  python3 Tests/Benchmarks/languages.py --locale catalogues/usr/share/locale
or install them (Debian keeps their catalogues unless dpkg is told to leave out /usr/share/locale)."""
# Catalogues of names alone: languages, countries, scripts, currencies.
NAMES = re.compile(r"^iso_")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def sentences(text):
    """The sentences of a message, without what its program fills in."""
    text = text.replace("_", "").replace("&", "")
    for paragraph in re.split(r"\n\s*\n|\n(?=\s*-)", text):
        plain = re.sub(r"<[^>]*>|%(?:\([a-z_]+\))?[-0-9.$' ]*[a-zA-Z]+|\$?\{?\{\w*\}|\S*[/\\@=]\S*|--?[a-z-]+", " ", paragraph)
        for sentence in re.split(r"(?<=[.!?:])\s+(?=[A-ZÆØÅ«\"“])", re.sub(r"\s+", " ", plain).strip()):
            if len(WORD.findall(sentence)) >= LEAST_WORDS:
                yield sentence


def messages(roots, folder):
    """The originals and translations of one language's catalogues."""
    for root in roots:
        for path in sorted((root / folder / "LC_MESSAGES").glob("*.mo")):
            if NAMES.match(path.name):
                continue
            try:
                with path.open("rb") as file:
                    catalogue = gettext.GNUTranslations(file)._catalog
            except (OSError, UnicodeDecodeError, ValueError):
                continue
            for original, translated in catalogue.items():
                original = original[0] if isinstance(original, tuple) else original
                if original and original != translated:
                    yield original.split("\x04")[-1], translated


def corpus(roots):
    """Each language's sentences, every sentence once."""
    found = {"en": {}, "nb": {}, "nn": {}}
    for folder in ("nb", "nn"):
        for original, translated in messages(roots, folder):
            for sentence in sentences(translated):
                found[folder].setdefault(sentence)
            if folder == "nb":
                for sentence in sentences(original):
                    found["en"].setdefault(sentence)
    return {language: list(texts) for language, texts in found.items()}


def recognised(tool, texts):
    told = subprocess.run([tool, "recognise"], input="\n".join(texts) + "\n", capture_output=True, text=True, check=True)
    return told.stdout.split()


def score(tool, texts_by_language, shown):
    print(f"\nSentences of {LEAST_WORDS} words or more from Debian message catalogues:")
    print(f"{'':4}{'sentences':>10}{'right':>9}{'of which':>11}{'wrong':>8}{'silent':>8}")
    print(f"{'':4}{'':>10}{'':>9}{'form told':>11}")
    for language, texts in texts_by_language.items():
        verdicts = recognised(tool, texts)
        counts = Counter(verdicts)
        either = 0 if language == "en" else counts["no"]
        silent = counts["-"]
        exact = counts[language]
        wrong = len(texts) - exact - either - silent
        total = max(1, len(texts))
        print(f"{language:4}{len(texts):10,}{(exact + either) / total:9.2%}{exact / total:11.2%}"
              f"{wrong / total:8.2%}{silent / total:8.2%}")
        for text, verdict in zip(texts, verdicts):
            if shown and verdict not in (language, "no" if language != "en" else language, "-"):
                print(f"      {verdict}: {text}")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tool", default=PROJECT / ".build/release/nortrials", type=Path, help="the tool to measure")
    parser.add_argument("--locale", action="append", type=Path, help="a folder of catalogues (default: /usr/share/locale)")
    parser.add_argument("--show", action="store_true", help="show each sentence that was taken for another language")
    return parser.parse_args()


def main():
    asked = arguments()
    if not os.access(asked.tool, os.X_OK):
        sys.exit(f"{asked.tool} is not there: `make bench` builds it first")
    roots = asked.locale or [Path("/usr/share/locale")]
    texts = corpus(roots)
    if not texts["nb"] or not texts["nn"]:
        print(MISSING.format(roots=", ".join(map(str, roots))))
        return
    score(asked.tool, texts, asked.show)


if __name__ == "__main__":
    main()
