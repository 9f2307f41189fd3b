"""The names of the real tables, read apart from the tool."""
import csv
import re
from functools import cache

from pair import real_root


@cache
def rows(name):
    path = real_root() / "Content/data" / name
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


@cache
def names(table):
    """The names of a table, each in both languages, by id."""
    return {row["id"]: {"en": row["name_en"], "nb": row["name_nb"]} for row in rows(table)}


@cache
def hospitals():
    return names("hospitals.csv")


@cache
def areas():
    return names("therapy-areas.csv")


@cache
def people():
    """The names of people, without those of one word."""
    return tuple(row["name"] for row in rows("people.csv"))


@cache
def misspellings():
    """Each known wrong spelling with the right one."""
    return tuple((wrong, row["name"]) for row in rows("people.csv") for wrong in row["also"].split("|") if wrong)


@cache
def centres():
    """The titles of the centres' pages, by id."""
    found = {}
    for path in sorted((real_root() / "Content/centres").glob("*.en.md")):
        page = path.name.removesuffix(".en.md")
        if page != "index":
            found[page] = {language: re.search(r"^title: (.+)$", (path.parent / f"{page}.{language}.md").read_text("utf-8"), re.M)[1]
                           for language in ("en", "nb")}
    return found


@cache
def terms():
    """The approved terms with the forms of each language: id, and per language `use` and `avoid`."""
    path = real_root() / "Content/data/terms.yaml"
    if not path.exists():
        return ()
    entries = re.split(r"(?m)^- id: *", path.read_text("utf-8"))[1:]
    return tuple(
        {"id": entry.split(None, 1)[0], **{language: _forms(entry, language) for language in ("en", "nb")}} for entry in entries)


def _forms(entry, language):
    """The words of a language: what stands after its name, up to the entry's next key or a comment."""
    part = re.search(rf"(?ms)^  {language}:(.*?)(?=^  \w|^#|\Z)", entry)
    return {key: [word.strip().strip("\"'") for word in re.split(r"[,\n]", match[1]) if word.strip()]
            if part and (match := re.search(rf"\b{key}: *\[(.*?)\]", part[1], re.S)) else [] for key in ("use", "avoid")}
