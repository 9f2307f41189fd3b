#!/usr/bin/env python3
"""Generate a bilingual news corpus (English/bokmål) that both Hugo and the project can build.

Files are NAME.en.md / NAME.nb.md pairs with YAML front matter, the same for the same COUNT on every machine. Both versions
of a page have the same shape (headings, lists, tables, sentence lengths) and the same numbers; only the words differ.

usage: generate_corpus.py COUNT OUT_DIR
"""
import random
import sys
from datetime import date, timedelta
from pathlib import Path

WORDS = {
    "en": ("""clinical trials hospitals industry patients research centre network national portal request feasibility
        investigators sponsor protocol treatment medicine device cardiovascular oncology neurology gastroenterology immunology
        cooperation board coordinating unit region health authority support study nurse recruitment inclusion contract visit
        meeting conference data registry biobank quality efficiency capacity competence training course consent form review
        regulation""".split(), "the of and to in for with that is a on by from this are".split()),
    "nb": ("""kliniske studier sykehus industri pasienter forskning senter nettverk nasjonal portal forespørsel feasibility
        utprøvere sponsor protokoll behandling legemiddel utstyr hjerte onkologi nevrologi fordøyelsessykdommer immunologi
        samarbeid styre koordinerende enhet region helseforetak støtte studie sykepleier rekruttering inklusjon kontrakt visitt
        møte konferanse data register biobank kvalitet effektivitet kapasitet kompetanse opplæring kurs samtykkeskjema
        gjennomgang regelverk""".split(), "og i av til som er for med den på det en fra ikke har".split()),
}
TOPICS = ["cancer", "cardiovascular", "brain-health", "gastrointestinal", "clinical-immunology", "medical-devices"]


class Writer:
    """Writes text in one language; its shape comes from one generator, its words from another."""

    def __init__(self, lang, seed):
        self.lang, self.shape, self.pick = lang, random.Random(f"shape{seed}"), random.Random(f"{lang}{seed}")
        self.last = ""

    def word(self, k):
        content, function = WORDS[self.lang]
        while True:
            word = self.pick.choice(function if k % 3 == 2 else content)
            if word != self.last:
                self.last = word
                return word

    def sentence(self):
        text = " ".join(self.word(k) for k in range(self.shape.randint(8, 22)))
        return text[0].upper() + text[1:] + "."

    def paragraph(self):
        parts = [self.sentence() for _ in range(self.shape.randint(3, 6))]
        k, bold = self.shape.randrange(len(parts)), self.shape.random() < 0.4
        if bold:
            parts[k] = "**" + parts[k][:-1] + "**."
        return " ".join(parts)

    def label(self, length):
        # Whole words only: «til» cut short is «ti», a number that the other language does not have.
        return self.sentence()[:length].rsplit(" ", 1)[0].strip(" .")

    def body(self, i, count, numbers):
        prefix = "/" if self.lang == "en" else "/nb/"
        out = [self.paragraph(), ""]
        for h in range(3):
            out += ["## " + self.sentence()[:-1], "", self.paragraph(), ""]
            if h == 0:
                out += [f"- {self.sentence()} ({n} %)" for n in numbers] + [""]
            if h == 1:
                target = (i * 7 + 13) % count
                out += [f"[{self.label(30)}]({prefix}news/item-{target:06d}/), "
                        f"[{TOPICS[i % 6]}]({prefix}about/{TOPICS[i % 6]}/).", "", "> " + self.sentence(), ""]
            if h == 2 and i % 4 == 0:
                out += ["| A | B | C |", "|---|---|---|"] + [f"| {self.label(20)} | {n} | x |" for n in numbers] + [""]
        return "\n".join(out + [self.paragraph(), ""])


def main():
    count, out = int(sys.argv[1]), Path(sys.argv[2])
    news, about = out / "news", out / "about"
    for folder in (news, about):
        folder.mkdir(parents=True, exist_ok=True)
    for topic in TOPICS:
        for lang in WORDS:
            w = Writer(lang, topic)
            (about / f"{topic}.{lang}.md").write_text(
                f"---\ntitle: NorTrials {topic}\nsummary: {w.sentence()}\n---\n\n{w.paragraph()}\n",
                encoding="utf-8")
    for i in range(count):
        numbers = random.Random(i).sample(range(10, 100), 5)
        when = date(2022, 5, 20) + timedelta(days=i % 1600)
        for lang in WORDS:
            w = Writer(lang, i)
            (news / f"item-{i:06d}.{lang}.md").write_text(
                f"---\ntitle: {w.label(60)} {i}\ndate: {when}\nsummary: {w.sentence()}\n---\n\n" + w.body(i, count, numbers),
                encoding="utf-8")


main()
