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
    found = []
    for line in path.read_text("utf-8").splitlines():
        match = re.match(r"^- *\{ *id: *([a-z-]+)", line)
        if match:
            found.append({"id": match[1], **{language: _forms(line, language) for language in ("en", "nb")}})
    return tuple(found)


def _forms(line, language):
    part = re.search(rf"\b{language}: *\{{(.*?)\}}", line)
    if not part:
        return {"use": [], "avoid": []}
    return {key: [word.strip().strip("\"'") for word in match[1].split(",") if word.strip()]
            if (match := re.search(rf"\b{key}: *\[(.*?)\]", part[1])) else [] for key in ("use", "avoid")}
