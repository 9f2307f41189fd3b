internal import SiteModel

extension Rule {
  static let frontSyntax = Rule(
    "front/syntax",
    what: Wording(
      "front matter that cannot be read", nb: "feltene øverst på siden kan ikke leses"),
    why: Wording(
      "Title, date and all else the page says of itself would be lost.",
      nb: "Tittel, dato og alt annet siden sier om seg selv, ville gått tapt."),
    example: "title: NorTrials: news")

  static let unknownField = Rule(
    "front/unknown-field",
    what: Wording("a field that does not exist", nb: "et felt som ikke finnes"),
    why: Wording(
      "What is written in it would reach nobody.", nb: "Det som står der, ville ikke nådd noen."),
    example: "sumary: A short text")

  static let missingField = Rule(
    "front/missing-field",
    what: Wording("a field that must be filled in", nb: "et felt som må fylles ut"),
    why: Wording(
      "The page, its place in lists or its feed needs the field.",
      nb: "Siden, plassen i lister eller nyhetsstrømmen trenger feltet."),
    example: "image: {src: map.png}   (alt is missing)")

  static let fieldType = Rule(
    "front/type",
    what: Wording(
      "a field with the wrong kind of value", nb: "et felt med feil slags verdi"),
    why: Wording(
      "The value would be shown wrongly or not at all.",
      nb: "Verdien ville blitt vist feil eller ikke i det hele tatt."),
    example: "draft: yes")

  static let fieldDate = Rule(
    "front/date",
    what: Wording(
      "a date that does not exist or is written in another way",
      nb: "en dato som ikke finnes, eller som er skrevet på en annen måte"),
    why: Wording(
      "Readers would be told a wrong day, and lists would be sorted wrongly.",
      nb: "Leserne ville fått feil dag, og lister ville blitt feil sortert."),
    example: "date: 2026-02-30")

  static let unknownID = Rule(
    "front/unknown-id",
    what: Wording(
      "a page, hospital, area, person or code that does not exist",
      nb: "en side, et sykehus, et fagområde, en person eller en kode som ikke finnes"),
    why: Wording(
      "The page would lead to nothing.", nb: "Siden ville ikke ledet til noe."),
    example: "areas: [canser]")
}
