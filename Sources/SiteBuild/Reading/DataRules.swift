internal import SiteModel

extension Rule {
  static let dataSyntax = Rule(
    "data/syntax",
    what: Wording(
      "a table or settings file that cannot be read as it stands",
      nb: "en tabell eller innstillingsfil som ikke kan leses slik den står"),
    why: Wording(
      "Facts of the table would be lost or end up in the wrong column.",
      nb: "Opplysninger i tabellen ville gått tapt eller havnet i feil kolonne."),
    example: "ous,\"Oslo University Hospital   (the quotation mark is never closed)")

  static let unknownColumn = Rule(
    "data/unknown-column",
    what: Wording(
      "a column that does not exist, or one that is missing",
      nb: "en kolonne som ikke finnes, eller en som mangler"),
    why: Wording(
      "What stands in the column would reach nobody.",
      nb: "Det som står i kolonnen, ville ikke nådd noen."),
    example: "id,name_en,name_no")

  static let dataUnknownID = Rule(
    "data/unknown-id",
    what: Wording(
      "a value of a table that names nothing known",
      nb: "en verdi i en tabell som ikke viser til noe kjent"),
    why: Wording(
      "A hospital, an area or a person would stand in no list, or in the wrong one.",
      nb:
        "Et sykehus, et fagområde eller en person ville manglet i listene eller stått i feil liste."
    ),
    example: "ous,,helse-sør-øst")

  static let duplicateID = Rule(
    "data/duplicate-id",
    what: Wording(
      "an id, an address part or a column that stands twice",
      nb: "en id, en del av en adresse eller en kolonne som står to ganger"),
    why: Wording(
      "Only one of the two would be shown, and nobody could say which.",
      nb: "Bare én av de to ville blitt vist, og ingen kunne sagt hvilken."),
    example: "ous,Oslo University Hospital   (on two lines)")

  static let missingName = Rule(
    "data/missing-name",
    what: Wording(
      "a hospital, an area, a person, a role or a figure without a name in one language",
      nb: "et sykehus, et fagområde, en person, en rolle eller et tall uten navn på ett av språkene"
    ),
    why: Wording(
      "Readers of that language would find an empty line.",
      nb: "De som leser det språket, ville funnet en tom linje."),
    example: "ous,Oslo University Hospital,,")

  static let matrixContradiction = Rule(
    "data/matrix-contradiction",
    what: Wording(
      "a “no” in the hospital matrix where a NorTrials centre says yes",
      nb: "et «no» i sykehusmatrisen der et NorTrials-senter sier ja"),
    why: Wording(
      "Companies would be told that the centre's own hospital does not want their trial.",
      nb: "Bedrifter ville fått vite at senterets eget sykehus ikke ønsker studien deres."),
    example: "ous,2026-10-01,N.N.,no   (Oslo has the cancer centre)")

  static let matrixGap = Rule(
    "data/matrix-gap", .warning,
    what: Wording(
      "a hospital or an area that is not in the hospital matrix",
      nb: "et sykehus eller et fagområde som ikke står i sykehusmatrisen"),
    why: Wording(
      "It is shown as not confirmed although nobody has been asked.",
      nb: "Det vises som ikke bekreftet, selv om ingen er blitt spurt."),
    example: "a hospital in hospitals.csv without a row in matrix.csv")

  static let dataDate = Rule(
    "data/date",
    what: Wording(
      "a date in a table that does not exist or is missing",
      nb: "en dato i en tabell som ikke finnes eller mangler"),
    why: Wording(
      "Readers could not tell how fresh the answer is.",
      nb: "Leserne ville ikke sett hvor ferskt svaret er."),
    example: "ous,2026-02-30,N.N.,yes")
}
