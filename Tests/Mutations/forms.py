"""How facts are written in the two languages: what the catalogues look for and write."""
import re

MONTHS = {
    "en": ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"],
    "nb": ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
           "desember"],
}
# From two; «to» and «en» are left out as small words, and one as a pronoun.
NUMBERS = {
    "en": {3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten", 11: "eleven",
           12: "twelve"},
    "nb": {3: "tre", 4: "fire", 5: "fem", 6: "seks", 7: "sju", 8: "åtte", 9: "ni", 10: "ti", 11: "elleve", 12: "tolv"},
}
ORDINALS = {
    "en": {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth"},
    "nb": {1: "første", 2: "andre", 3: "tredje", 4: "fjerde", 5: "femte", 6: "sjette"},
}
_ANY = {language: "|".join(names) for language, names in MONTHS.items()}
WHOLE_DATE = {
    "en": re.compile(rf"\b(?P<day>\d{{1,2}}) (?P<month>{_ANY['en']})(?: (?P<year>\d{{4}}))?\b"),
    "nb": re.compile(rf"\b(?P<day>\d{{1,2}})\. (?P<month>{_ANY['nb']})(?: (?P<year>\d{{4}}))?\b"),
}
DATED_YEAR = {
    "en": re.compile(rf"(?P<day>\b\d{{1,2}} )(?P<month>{_ANY['en']}) (?P<year>\d{{4}})\b"),
    "nb": re.compile(rf"(?P<day>\b\d{{1,2}}\. )(?P<month>{_ANY['nb']}) (?P<year>\d{{4}})\b"),
}
MONTH_AND_YEAR = {
    "en": re.compile(rf"(?<!\d )(?P<month>\b(?:{_ANY['en']})) (?P<year>\d{{4}})\b"),
    "nb": re.compile(rf"(?<!\d\. )(?P<month>\b(?:{_ANY['nb']})) (?P<year>\d{{4}})\b"),
}
YEAR = {
    "en": re.compile(rf"(?<!{')(?<!'.join(month + ' ' for month in MONTHS['en'])})(?<![\w–-])20[12]\d(?![\w–-])"),
    "nb": re.compile(rf"(?<!{')(?<!'.join(month + ' ' for month in MONTHS['nb'])})(?<![\w–-])20[12]\d(?![\w–-])"),
}
# A number of one to three figures, perhaps with thousands, that is no part of a date, a share or a name.
_NUMBER = r"(?<![\w.,:/#\u2013-])(?<!phase )(?<!fase )(?<!NOK )\d{1,3}(?:SEPARATOR\d{3})*(?!\w| ?%|[.,:/\u2013-]\w|\.?\u2013|\.? (?:ANY)\b)"
NUMBER = {
    language: re.compile(_NUMBER.replace("SEPARATOR", separator).replace("ANY", _ANY[language] + "|" + rest))
    for language, separator, rest in (("en", ",", "million|pm|am|per cent"), ("nb", "[ \u00a0]", "million|prosent"))
}
PERCENTAGE = {language: re.compile(r"(?<![\w.,–-])(?P<number>\d{1,2})(?P<sign>[ \u00a0]?%)") for language in MONTHS}
RANGE = {language: re.compile(r"(?<![\w.,:–-])(?P<from>20\d\d)–(?P<to>20\d\d)(?![\w–-])") for language in MONTHS}
NUMBER_WORD = {
    language: re.compile(rf"\b(?:{'|'.join(names.values())})\b(?! of whom)") for language, names in NUMBERS.items()
}
NUMERAL = {language: {name: number for number, name in names.items()} for language, names in NUMBERS.items()}
EMAIL = {language: re.compile(r"\b[\w.]+@[\w.-]+\w\b") for language in MONTHS}
SENTENCE_END = re.compile(r"(?<=[a-zæøå)%]\.) (?=[A-ZÆØÅ])")


def whole(number, language):
    """A number as the language writes it."""
    return f"{number:,}".replace(",", "," if language == "en" else " ")


def figure(text):
    """The value of a whole number as either language writes it."""
    return int(re.sub(r"\D", "", text))
