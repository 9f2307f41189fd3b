"""Changes of facts that mean nothing: other forms of numbers, dates, times, amounts and addresses."""
import re
from datetime import date

import faults_facts
from forms import (DATED_YEAR, MONTH_AND_YEAR, MONTHS, NUMBER, NUMBER_WORD, NUMBERS, NUMERAL, ORDINALS, PERCENTAGE, WHOLE_DATE,
                   figure, whole)
from kinds import HARMLESS, prepared, swapped

harmless = HARMLESS.kind


@harmless("figures in words: 12 → twelve")
def in_words(pair, dice):
    return swapped(pair, dice, NUMBER, lambda match, language, _: NUMBERS[language].get(figure(match[0])))


@harmless("words in figures: twelve → 12")
def in_figures(pair, dice):
    return swapped(pair, dice, NUMBER_WORD, lambda match, language, _: str(NUMERAL[language][match[0]]))


@harmless("thousands: other separators")
def thousands(pair, dice):
    separators = {"en": ("", "\u2009", "\u00a0", "\u202f", " "), "nb": ("", "\u2009", "\u00a0", "\u202f")}

    def changed(match, language, dice):
        value = figure(match[0])
        return None if value < 1000 else f"{value:,}".replace(",", dice.choice(separators[language]))
    return swapped(pair, dice, NUMBER, changed)


@harmless("thousands in an added sentence: other separators")
def more_thousands(pair, dice):
    value = dice.randint(1_001, 2_000_000)
    base = prepared(pair, dice, f"The register holds {whole(value, 'en')} patients.", f"Registeret har {whole(value, 'nb')} pasienter.")
    return base and swapped(base, dice, faults_facts.everywhere(r"\d[\d, ]*\d(?= (?:patients|pasienter)\.)"),
                            lambda match, language, dice: f"{value:,}".replace(",", dice.choice(("", "\u2009", "\u00a0", "\u202f"))))


def day_of(match, language):
    return date(int(match["year"]), MONTHS[language].index(match["month"]) + 1, int(match["day"].strip(" .")))


@harmless("date: another form")
def date_form(pair, dice):
    def changed(match, language, dice):
        day = day_of(match, language)
        name = MONTHS[language][day.month - 1]
        if language == "en":
            forms = [f"{name} {day.day}, {day.year}", f"{day.day}th of {name} {day.year}", f"{day.isoformat()}", f"{day.day} {name}, {day.year}",
                     f"{day.day} {name[:3]} {day.year}"]
            if day.day > 12:
                # The month first is a date that a British reader cannot read, and told as that.
                forms.append(f"{day.day:02}/{day.month:02}/{day.year}")
        else:
            forms = [f"{day.day:02}.{day.month:02}.{day.year}", f"{day.day}.{day.month}.{day.year}", day.isoformat(),
                     f"den {day.day}. {name} {day.year}", f"{day.day}. {name[:3]}. {day.year}" if len(name) > 4 else f"{day.day}. {name}, {day.year}"]
        return dice.choice(forms)
    return swapped(pair, dice, DATED_YEAR, changed)


@harmless("date: with its weekday")
def weekday(pair, dice):
    names = {"en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
             "nb": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")}
    patterns = {"en": re.compile(r"(?<=[Oo]n )" + DATED_YEAR["en"].pattern),
                "nb": re.compile(r"(?<!dag )" + DATED_YEAR["nb"].pattern)}
    return swapped(pair, dice, patterns, lambda match, language, _: f"{names[language][day_of(match, language).weekday()]} {match[0]}")


@harmless("date without year: month first")
def month_first(pair, dice):
    return swapped(pair, dice, {"en": WHOLE_DATE["en"]}, lambda match, *_: None if match["year"] else f"{match['month']} {match['day']}")


@harmless("range of dates: «til og med»")
def range_through(pair, dice):
    first, last = dice.sample(range(1, 29), 2)
    months = dice.sample(range(4, 13), 2)
    (day, month), (end, until) = sorted(((first, months[0]), (last, months[1])), key=lambda date: date[::-1])
    base = prepared(pair, dice, f"It is open from {day} {MONTHS['en'][month - 1]} to {end} {MONTHS['en'][until - 1]} 2031.",
                    f"Det er åpent fra {day}. {MONTHS['nb'][month - 1]} til {end}. {MONTHS['nb'][until - 1]} 2031.")
    return swapped(base, dice, {"nb": re.compile(r"(?<= )til(?= \d+\. \w+ 2031)")}, lambda *_: "til og med") if base else None


@harmless("month and year: short form")
def short_month(pair, dice):
    long = [name for name in MONTHS["en"] if len(name) > 4]
    pattern = re.compile(rf"(?<!\d )\b(?P<month>{'|'.join(long)}) (?P<year>\d{{4}})\b")
    return swapped(pair, dice, {"en": pattern}, lambda match, *_: f"{match['month'][:3]} {match['year']}")


@harmless("month and year: in figures")
def month_in_figures(pair, dice):
    return swapped(pair, dice, MONTH_AND_YEAR, lambda match, language, _: f"{MONTHS[language].index(match['month']) + 1:02}/{match['year']}")


@harmless("time: another form")
def time_form(pair, dice):
    hour, minute = dice.randint(13, 22), dice.choice((0, 10, 15, 30, 45))
    clock = {"en": [f"{hour - 12}.{minute:02} pm", f"{hour - 12}:{minute:02} pm", f"{hour - 12}:{minute:02} p.m.", f"{hour}:{minute:02}", f"{hour}.{minute:02}"],
             "nb": [f"kl. {hour}.{minute:02}", f"klokken {hour}.{minute:02}", f"kl. {hour}:{minute:02}", f"kl {hour}.{minute:02}"]}
    if minute == 0:
        clock["en"] += [f"{hour - 12} pm"]
        clock["nb"] += [f"kl. {hour}"]
    en, nb = dice.choice(clock["en"][:4]), dice.choice(clock["nb"][:3])
    base = prepared(pair, dice, f"The meeting began at {en} in the library.", f"Møtet begynte {nb} i biblioteket.")
    return base and swapped(base, dice, {"en": re.compile(re.escape(en)), "nb": re.compile(re.escape(nb))},
                            lambda match, language, dice: dice.choice([form for form in clock[language] if form != match[0]]))


@harmless("share: per cent for the sign")
def per_cent(pair, dice):
    return swapped(pair, dice, PERCENTAGE, lambda match, language, dice: match["number"] + dice.choice(
        (" per cent", " percent", " %") if language == "en" else (" prosent", "%", "\u00a0%")))


@harmless("money: another form")
def money_form(pair, dice):
    value = dice.randint(2, 90)
    forms = {"en": (f"NOK {value} million", f"{value} million Norwegian kroner", f"NOK {value},000,000", f"{value} million kroner", f"NOK {value}m"),
             "nb": (f"{value} millioner kroner", f"{value} mill. kroner", f"{value} 000 000 kroner", f"{value} millioner norske kroner", f"{value} mill. kr")}
    en, nb = forms["en"][0], forms["nb"][0]
    base = prepared(pair, dice, f"The grant was {en} a year.", f"Bevilgningen var på {nb} i året.")
    return base and swapped(base, dice, {"en": re.compile(re.escape(en)), "nb": re.compile(re.escape(nb))},
                            lambda _, language, dice: dice.choice(forms[language][1:]))


@harmless("phone: other spaces")
def phone_form(pair, dice):
    base, en, nb = faults_facts.call(pair, dice)
    figures = re.sub(r"\D", "", nb)[-8:]
    forms = (figures, "+47 " + figures, f"+47 {figures[:3]} {figures[3:5]} {figures[5:]}", f"{figures[:3]} {figures[3:5]} {figures[5:]}",
             f"{figures[:4]} {figures[4:]}", f"(+47) {figures[:2]} {figures[2:4]} {figures[4:6]} {figures[6:]}", f"0047 {figures[:2]} {figures[2:4]} {figures[4:6]} {figures[6:]}")
    return base and swapped(base, dice, {"en": re.compile(re.escape(en)), "nb": re.compile(re.escape(nb))},
                            lambda match, _, dice: dice.choice([form for form in forms if form != match[0]]))


@harmless("phase: Roman or Arabic")
def phase_form(pair, dice):
    roman = ["I", "II", "III", "IV"]
    value = dice.choice((1, 2, 3, 4))
    base = prepared(pair, dice, f"It is a phase {value} trial.", f"Det er en studie i fase {value}.")
    return base and swapped(base, dice, {"en": re.compile(rf"(?<=a phase ){value}"), "nb": re.compile(rf"(?<=i fase ){value}")},
                            lambda *_: roman[value - 1])


@harmless("ordinal: another form")
def ordinal_form(pair, dice):
    words = {language: re.compile(rf"(?<![\w-])(?:{'|'.join(names[number] for number in range(3, 7))})(?![\w-])") for language, names in ORDINALS.items()}

    def changed(match, language, _):
        number = next(number for number, name in ORDINALS[language].items() if name == match[0])
        return f"{number}{'rd' if number == 3 else 'th'}" if language == "en" else f"{number}."
    return swapped(pair, dice, words, changed)


@harmless("ordinal: a number, or none, in its stead")
def ordinal_instead(pair, dice):
    value = dice.randint(3, 12)
    phrases = dice.choice((
        ((f"the {value}th meeting", f"meeting number {value}"), (f"det {value}. møtet", f"møte nummer {value}")),
        (("the first thing we did", "what we did at first"), ("det første vi gjorde", "det vi gjorde først")),
        (("the second thing we did", "the other thing we did"), ("det andre vi gjorde", "det neste vi gjorde")),
        (("one in four patients", "every fourth patient"), ("én av fire pasienter", "hver fjerde pasient")),
    ))
    (en, other_en), (nb, other_nb) = phrases
    base = prepared(pair, dice, f"Among the first of the reports was one on {en}.",
                    f"Blant de første rapportene var én om {nb}.")
    instead = {"en": other_en, "nb": other_nb}
    return base and swapped(
        base, dice, {"en": re.compile(re.escape(en)), "nb": re.compile(re.escape(nb))},
        lambda _, language, __: instead[language])


@harmless("web address: another form")
def url_form(pair, dice):
    url = dice.choice(("https://www.dmp.no/kliniske-studier", "https://www.helsenorge.no/studier"))
    forms = (url, f"<{url}>", f"[{url}]({url})", url + "/")
    base = prepared(pair, dice, f"The address is {url} for all.", f"Adressen er {url} for alle.")
    return base and swapped(base, dice, faults_facts.everywhere(re.escape(url)), lambda *_: dice.choice(forms[1:]))


@harmless("e-mail address: as a link")
def email_link(pair, dice):
    address = re.compile(r"\b[\w.]+@[\w.-]+\w\b")
    return swapped(pair, dice, {"en": address, "nb": address}, lambda match, _, dice: dice.choice(
        (f"[{match[0]}](mailto:{match[0]})", f"<{match[0]}>")))
