"""Faults in hard facts: dates, times, numbers, money, addresses, names with figures."""
import re

from forms import (DATED_YEAR, EMAIL, MONTH_AND_YEAR, MONTHS, NUMBER, NUMBER_WORD, NUMBERS, NUMERAL, ORDINALS, PERCENTAGE,
                   RANGE, WHOLE_DATE, YEAR, figure, whole)
from kinds import FAULTS, TEXT, edited, prepared, reworded, swapped

fault = FAULTS.kind


def everywhere(pattern):
    """The same pattern for both languages."""
    return {"en": re.compile(pattern), "nb": re.compile(pattern)}


def another(dice, values, than):
    return dice.choice([value for value in values if value != than])


def in_match(match, group, words):
    """The match with other words for one of its groups."""
    start, end = match.start(group) - match.start(), match.end(group) - match.start()
    return match[0][:start] + words + match[0][end:]


@fault("date: another day", "date")
def day(pair, dice):
    return swapped(pair, dice, WHOLE_DATE, lambda match, _, dice: in_match(
        match, "day", str(another(dice, range(1, 29), int(match["day"])))))


@fault("date: another month", "date")
def month(pair, dice):
    return swapped(pair, dice, WHOLE_DATE, lambda match, language, dice: in_match(
        match, "month", another(dice, MONTHS[language], match["month"])))


@fault("date: another year", "date")
def year(pair, dice):
    return swapped(pair, dice, DATED_YEAR, lambda match, _, dice: in_match(
        match, "year", str(int(match["year"]) + dice.choice((-1, 1)))))


@fault("date: dropped", "date")
def date_dropped(pair, dice):
    patterns = {"en": re.compile(r"(?: on)? (?:" + WHOLE_DATE["en"].pattern + ")"),
                "nb": re.compile(r"(?: den)? (?:" + WHOLE_DATE["nb"].pattern + ")")}
    return swapped(pair, dice, patterns, lambda *_: "")


@fault("month and year: another month", "date")
def month_of_year(pair, dice):
    return swapped(pair, dice, MONTH_AND_YEAR, lambda match, language, dice: in_match(
        match, "month", another(dice, MONTHS[language], match["month"])))


@fault("month and year: another year", "date")
def year_of_month(pair, dice):
    return swapped(pair, dice, MONTH_AND_YEAR, lambda match, _, dice: in_match(
        match, "year", str(int(match["year"]) + dice.choice((-1, 1)))))


@fault("year alone: another", "date", "number")
def year_alone(pair, dice):
    return swapped(pair, dice, YEAR, lambda match, _, dice: str(int(match[0]) + dice.choice((-1, 1))))


@fault("dates from … to: another end", "date")
def date_range(pair, dice):
    first, last = dice.randint(1, 9), dice.randint(11, 25)
    number = dice.randrange(12)
    en, nb = (MONTHS[language][number] for language in ("en", "nb"))
    form = dice.choice((
        ("from {0} to {1} {2} 2025", "fra {0}. til {1}. {3} 2025"),
        ("{0}–{1} {2} 2025", "{0}.–{1}. {3} 2025"),
        ("between {0} and {1} {2} 2025", "mellom {0}. og {1}. {3} 2025")))
    base = prepared(
        pair, dice, f"Staff could sign up {form[0].format(first, last, en, nb)}.",
        f"De ansatte kunne melde seg på {form[1].format(first, last, en, nb)}.")
    return base and swapped(
        base, dice, everywhere(rf"(?<!\d){last}(?=\.? ({en}|{nb}) 2025)"), lambda *_: str(last + dice.choice((-1, 1, 2))))


def meeting(pair, dice):
    """A pair with a time of day in both versions, and the two forms of it."""
    hour, minute = dice.randint(13, 20), dice.choice((0, 15, 30, 45))
    en = dice.choice((f"{hour - 12}.{minute:02} pm", f"{hour - 12}:{minute:02} p.m.", f"{hour}:{minute:02}"))
    nb = dice.choice((f"kl. {hour}.{minute:02}", f"klokken {hour}.{minute:02}", f"kl. {hour}:{minute:02}"))
    base = prepared(pair, dice, f"The meeting began at {en} in the library.", f"Møtet begynte {nb} i biblioteket.")
    return base, en, nb


@fault("time: another hour", "time")
def hour(pair, dice):
    base, en, nb = meeting(pair, dice)
    return base and swapped(
        base, dice, {"en": re.compile(re.escape(en)), "nb": re.compile(re.escape(nb))},
        lambda match, *_: re.sub(r"\d+", lambda number: str(int(number[0]) - 1 or 11), match[0], count=1))


@fault("time: other minutes", "time")
def minutes(pair, dice):
    base, en, nb = meeting(pair, dice)
    return base and swapped(
        base, dice, {"en": re.compile(re.escape(en)), "nb": re.compile(re.escape(nb))},
        lambda match, *_: re.sub(r"(?<=[.:])\d\d", lambda number: f"{(int(number[0]) + 10) % 60:02}", match[0], count=1))


@fault("time: dropped", "time")
def time_dropped(pair, dice):
    base, en, nb = meeting(pair, dice)
    return base and swapped(
        base, dice, {"en": re.compile(re.escape(" at " + en)), "nb": re.compile(re.escape(" " + nb))}, lambda *_: "")


@fault("number: another", "number", "money")
def number(pair, dice):
    return swapped(pair, dice, NUMBER, lambda match, language, dice: whole(
        figure(match[0]) + dice.choice((-1, 1, 2, 10)) or 3, language))


@fault("number: two figures swapped", "number", "money")
def figures_swapped(pair, dice):
    def swap(match, language, _):
        written = str(figure(match[0]))
        turned = written[:-2] + written[:-3:-1]
        return None if len(written) < 2 or turned == written or turned[0] == "0" else whole(int(turned), language)
    return swapped(pair, dice, NUMBER, swap)


@fault("number: a nought more", "number", "money")
def nought(pair, dice):
    return swapped(pair, dice, NUMBER, lambda match, language, _: whole(figure(match[0]) * 10, language))


@fault("number: dropped", "number", "money")
def number_dropped(pair, dice):
    # A 1 may be an article in the other version: «1 av 3», “one in three”.
    return swapped(pair, dice, {language: re.compile(" " + pattern.pattern) for language, pattern in NUMBER.items()},
                   lambda match, *_: None if figure(match[0]) == 1 else "")


@fault("number word: another", "number")
def number_word(pair, dice):
    return swapped(pair, dice, NUMBER_WORD, lambda match, language, dice: NUMBERS[language][
        another(dice, range(3, 13), NUMERAL[language][match[0]])])


@fault("decimal: another", "number")
def decimal(pair, dice):
    value = f"{dice.randint(1, 30)}.{dice.randint(1, 8)}"
    base = prepared(pair, dice, f"On average it took {value} months.",
                    f"I gjennomsnitt tok det {value.replace('.', ',')} måneder.")
    return base and swapped(base, dice, everywhere(r"\d+[.,]\d(?= (?:months|måneder))"),
                            lambda match, *_: match[0][:-1] + str(int(match[0][-1]) + 1))


@fault("large number: another figure", "number")
def large(pair, dice):
    value = dice.randint(1_001, 95_000)
    base = prepared(pair, dice, f"The register holds {whole(value, 'en')} patients.",
                    f"Registeret har {whole(value, 'nb')} pasienter.")
    return base and swapped(base, dice, everywhere(r"\d[\d, ]*\d(?= (?:patients|pasienter)\.)"),
                            lambda match, language, dice: whole(figure(match[0]) + dice.choice((-100, 1, 10, 1000)), language))


@fault("ordinal: another", "number")
def ordinal(pair, dice):
    value = dice.randint(4, 19)
    base = prepared(pair, dice, f"It was the {value}th meeting of the network.", f"Det var det {value}. møtet i nettverket.")
    return base and swapped(base, dice, everywhere(rf"\b{value}(?=th meeting|\. møtet)"), lambda *_: str(value + 1))


@fault("ordinal in words: another", "number")
def ordinal_word(pair, dice):
    value = dice.randint(3, 6)
    base = prepared(pair, dice, f"It was held for the {ORDINALS['en'][value]} time in Oslo.",
                    f"Det ble holdt for {ORDINALS['nb'][value]} gang i Oslo.")
    patterns = {"en": re.compile(rf"(?<=held for the ){ORDINALS['en'][value]}(?= time in Oslo)"),
                "nb": re.compile(rf"(?<=holdt for ){ORDINALS['nb'][value]}(?= gang i Oslo)")}
    return base and swapped(base, dice, patterns, lambda _, language, dice: ORDINALS[language][
        another(dice, range(1, 7), value)])


@fault("millions: another scale", "number", "money")
def scale(pair, dice):
    value = dice.randint(2, 90)
    base = prepared(pair, dice, f"The register serves {value} million people.",
                    f"Registeret betjener {value} millioner mennesker.")
    return base and swapped(base, dice, {"en": re.compile(r"million(?= people)"), "nb": re.compile("millioner(?= mennesker)")},
                            lambda _, language, __: "billion" if language == "en" else "milliarder")


@fault("share: another", "number", "percentage")
def share(pair, dice):
    return swapped(pair, dice, PERCENTAGE, lambda match, _, dice: in_match(
        match, "number", str(another(dice, range(5, 95), int(match["number"])))))


@fault("share: sign dropped", "number", "percentage")
def share_sign(pair, dice):
    return swapped(pair, dice, PERCENTAGE, lambda match, *_: match["number"])


@fault("years from … to: another end", "number", "date", "range")
def years_range(pair, dice):
    return swapped(pair, dice, RANGE, lambda match, _, dice: in_match(
        match, "to", str(int(match["to"]) + dice.choice((1, 2)))))


@fault("ages from … to: another end", "number", "range")
def ages(pair, dice):
    low, high = dice.randint(12, 30), dice.randint(50, 80)
    form = dice.choice((("aged {}–{}", "i alderen {}–{} år"), ("from {} to {} years old", "fra {} til {} år gamle")))
    base = prepared(pair, dice, f"The trial took in people {form[0].format(low, high)}.",
                    f"Studien tok inn personer {form[1].format(low, high)}.")
    return base and swapped(base, dice, everywhere(rf"(?<=[– o l]){high}\b"), lambda *_: str(high + dice.choice((-1, 1, 5))))


def grant(pair, dice):
    value = dice.randint(2, 90)
    form = dice.choice((
        ("NOK {} million", "{} millioner kroner"), ("NOK {},000", "{} 000 kroner"), ("NOK {} million", "{} mill. kroner"),
        ("EUR {} million", "{} millioner euro")))
    base = prepared(pair, dice, f"The grant was {form[0].format(value)} a year.",
                    f"Bevilgningen var på {form[1].format(value)} i året.")
    return base, value


@fault("money: another amount", "number", "money")
def money(pair, dice):
    base, value = grant(pair, dice)
    return base and swapped(base, dice, everywhere(rf"(?:(?<=NOK )|(?<=EUR )|(?<=var på )){value}"),
                            lambda *_: str(value + dice.choice((-1, 1, 3))))


@fault("money: another currency", "money", "number")
def currency(pair, dice):
    base, _ = grant(pair, dice)
    names = {"NOK": "EUR", "EUR": "NOK", "kroner": "euro", "euro": "kroner"}
    return base and swapped(
        base, dice, {"en": re.compile(r"(?<=grant was )(?:NOK|EUR)"), "nb": re.compile(r"(?<= )(?:kroner|euro)(?= i året)")},
        lambda match, *_: names[match[0]])


@fault("phase: another", "number", "phase")
def phase(pair, dice):
    roman = ["I", "II", "III", "IV"]
    value = dice.choice((1, 2, 3))
    written = [str(value), roman[value - 1]]
    base = prepared(pair, dice, f"It is a phase {dice.choice(written)} trial.", f"Det er en studie i fase {dice.choice(written)}.")
    return base and swapped(
        base, dice, {"en": re.compile(r"(?<=a phase )\w+(?= trial\.)"), "nb": re.compile(r"(?<=i fase )\w+(?=\.)")},
        lambda match, *_: str(value + 1) if match[0].isdigit() else roman[value])


@fault("phone: another figure", "phone")
def phone(pair, dice):
    base, en, nb = call(pair, dice)
    return base and swapped(
        base, dice, {"en": re.compile(re.escape(en)), "nb": re.compile(re.escape(nb))},
        lambda match, _, dice: match[0][:-1] + str((int(match[0][-1]) + dice.randint(1, 9)) % 10))


@fault("phone: dropped", "phone")
def phone_dropped(pair, dice):
    base, en, nb = call(pair, dice)
    return base and swapped(
        base, dice, {"en": re.compile(re.escape(", on " + en)), "nb": re.compile(re.escape(", på " + nb))}, lambda *_: "")


def call(pair, dice):
    # The first two figures as Norwegian numbers have them.
    figures = dice.choice(("22", "23", "51", "55", "73", "77", "91", "46")) + "".join(str(dice.randint(0, 9)) for _ in range(6))
    plain = " ".join(figures[index:index + 2] for index in range(0, 8, 2))
    en, nb = dice.choice((("+47 " + plain, plain), (plain, plain), ("+47" + figures, plain), (plain, "+47 " + plain)))
    base = prepared(pair, dice, f"Call the switchboard, on {en}, if you are late.",
                    f"Ring sentralbordet, på {nb}, hvis du blir forsinket.")
    return base, en, nb


@fault("e-mail: another letter", "email")
def email(pair, dice):
    def misspelt(match, _, dice):
        place = dice.randint(1, len(match[0].partition("@")[0]) - 1)
        return match[0][:place] + match[0][place + 1:]
    return swapped(pair, dice, EMAIL, misspelt)


@fault("e-mail: dropped", "email")
def email_dropped(pair, dice):
    return swapped(pair, dice, EMAIL, lambda _, language, __: "us" if language == "en" else "oss")


@fault("e-mail: another mailbox", "email")
def mailbox(pair, dice):
    base = prepared(pair, dice, "Write to post@ous-hf.no with questions.", "Skriv til post@ous-hf.no hvis du har spørsmål.")
    return base and swapped(base, dice, everywhere(r"post@ous-hf\.no"), lambda *_: "post@unn.no")


ADDRESSES = ("https://www.dmp.no/kliniske-studier", "https://euclinicaltrials.eu/search", "https://www.helsenorge.no/", "dmp.no")


def address(pair, dice):
    url = dice.choice(ADDRESSES)
    written = dice.choice((url, f"[{url}]({url})", f"<{url}>")) if url.startswith("https") else url
    base = prepared(pair, dice, f"See {written} for more.", f"Se {written} for mer.")
    return base, url, written, written


def outside(pair, dice):
    """A pair that leads to another site, and how it says so in each language."""
    url = dice.choice(ADDRESSES[:3])
    en, nb = f"[the register]({url})", f"[registeret]({url})"
    return prepared(pair, dice, f"See {en} for more.", f"Se {nb} for mer."), url, en, nb


def everywhere_in_source(base, dice, find, write):
    """Changes words that stand in the source of the prepared paragraph alone, seen or not."""
    language = dice.choice(("en", "nb"))
    for block in base[language].blocks:
        text = base[language].words(block)
        if block.kind in TEXT and find[language] in text:
            start = text.index(find[language])
            return reworded(base, language, block, start, start + len(find[language]), write(language))
    return None


@fault("web address: another letter", "url")
def url(pair, dice):
    base, url, en, nb = address(pair, dice)
    place = dice.randint(url.index("//") + 3 if "//" in url else 0, url.index(".") + 1)
    wrong = url[:place] + "x" + url[place:]
    return base and everywhere_in_source(
        base, dice, {"en": en, "nb": nb}, lambda language: (en if language == "en" else nb).replace(url, wrong))


@fault("web address: dropped", "url")
def url_dropped(pair, dice):
    base, _, en, nb = address(pair, dice)
    return base and everywhere_in_source(
        base, dice, {"en": en, "nb": nb}, lambda language: "the register" if language == "en" else "registeret")


@fault("web address: another page of the same site", "url")
def url_path(pair, dice):
    base, url, en, nb = address(pair, dice)
    longer = url + ("" if url.endswith("/") else "/") + "sponsors"
    return base and everywhere_in_source(
        base, dice, {"en": en, "nb": nb}, lambda language: (en if language == "en" else nb).replace(url, longer))


@fault("number: exchanged with another item's", "number")
def item_exchanged(pair, dice):
    first, second = dice.sample(range(310, 390), 2)
    base = prepared(pair, dice, f"- Cancer: {first} trials\n- Brain health: {second} trials",
                    f"- Kreft: {first} studier\n- Hjernehelse: {second} studier")
    return exchanged(base, dice, first, second)


@fault("number: exchanged with another cell's", "number")
def cell_exchanged(pair, dice):
    first, second, third, fourth = dice.sample(range(310, 390), 4)
    lines = f"|---|---|---|\n| 2031 | {first} | {third} |\n| 2032 | {second} | {fourth} |"
    base = prepared(pair, dice, f"| Year | Trials | Patients |\n{lines}", f"| År | Studier | Pasienter |\n{lines}")
    return exchanged(base, dice, first, dice.choice((second, third)))


def exchanged(base, dice, first, second):
    """The prepared lines with two numbers in each other's place."""
    if not base:
        return None
    language = dice.choice(("en", "nb"))
    number = re.compile(rf"\b({first}|{second})\b")
    found = [block for block in base[language].blocks if number.search(base[language].words(block))]
    lines = base[language].lines[found[0].first:found[-1].last + 1]
    return edited(base, language, found, [number.sub(lambda one: str(second if int(one[0]) == first else first), line) for line in lines],
                  f"{first} ↔ {second}")


@fault("link outside: to another site", "url", "link")
def outside_other(pair, dice):
    base, url, en, nb = outside(pair, dice)
    wrong = dice.choice([address for address in ADDRESSES[:3] if address != url])
    return base and everywhere_in_source(
        base, dice, {"en": en, "nb": nb}, lambda language: (en if language == "en" else nb).replace(url, wrong))


@fault("link outside: dropped", "url", "link")
def outside_dropped(pair, dice):
    base, _, en, nb = outside(pair, dice)
    return base and everywhere_in_source(
        base, dice, {"en": en, "nb": nb}, lambda language: "the register" if language == "en" else "registeret")


def identified(name, sample):
    """A kind of fault: one figure of such a name."""
    @fault(f"{name}: another figure", "identifier")
    def change(pair, dice):
        written = re.sub("#", lambda _: str(dice.randint(1, 8)), sample)
        base = prepared(pair, dice, f"The trial is registered as {written}.", f"Studien er registrert som {written}.")
        place = dice.choice([index for index, sign in enumerate(sample) if sign == "#"])
        wrong = written[:place] + str(int(written[place]) + 1) + written[place + 1:]
        return base and swapped(base, dice, everywhere(re.escape(written)), lambda *_: wrong)


for _name, _sample in (
        ("NCT", "NCT0#######"), ("EU CT", "2023-50####-##-00"), ("EudraCT", "2019-00####-##"), ("ISRCTN", "ISRCTN########"),
        ("REK", "REK ######"), ("course code", "MAFAR5###")):
    identified(_name, _sample)


@fault("NCT: dropped", "identifier")
def identifier_dropped(pair, dice):
    written = f"NCT0{dice.randint(1_000_000, 9_999_999)}"
    base = prepared(pair, dice, f"The trial, {written}, is open.", f"Studien, {written}, er åpen.")
    return base and swapped(base, dice, everywhere(f", {written},"), lambda *_: "")
