internal import SiteModel

/// A single written value, and what it says.
struct FieldScalar {
  let text: String
  /// Whether it stands there without quotation marks.
  let isPlain: Bool

  /// The value as a kind; kinds with parts are not for single values.
  func value(as kind: FieldKind) -> Result<FieldValue, FieldFault> {
    switch kind {
    case .text, .id: .success(.text(text.trimmed))
    case .anyText: .success(.text(isPlain && (text == "~" || text == "null") ? "" : text.trimmed))
    case .flag: flag
    case .number: number
    case .day: Day(text).map { .success(.day($0)) } ?? .failure(dayFault(precise: true))
    case .time: LocalTime(text).map { .success(.time($0)) } ?? .failure(timeFault)
    case .newsDate: NewsDate(text).map { .success(.newsDate($0)) } ?? .failure(timeFault)
    case .slug: slug
    case .path: path
    case .address: address
    case .fingerprint: fingerprint
    case .choice(let names): choice(of: names)
    case .list, .mapping, .entries: .failure(FieldFault(.fieldType, kind.shape, nil))
    }
  }
}

/// Why a written value is not what its field holds.
struct FieldFault: Error {
  let rule: Rule
  /// What follows the field's name: "must be a day".
  let statement: Wording
  let hint: Wording?

  init(_ rule: Rule, _ statement: Wording, _ hint: Wording?) {
    self.rule = rule
    self.statement = statement
    self.hint = hint
  }

  func message(for name: String) -> Wording {
    Wording("“\(name)” \(statement.english)", nb: "«\(name)» \(statement.bokmaal)")
  }
}

extension FieldScalar {
  private var flag: Result<FieldValue, FieldFault> {
    if isPlain, text == "true" { return .success(.flag(true)) }
    if isPlain, text == "false" { return .success(.flag(false)) }
    let meant =
      switch text.lowercased() {
      case "true", "yes", "ja", "on", "1", "y", "sann": "true"
      case "false", "no", "nei", "off", "0", "n", "usann": "false"
      default: "true or false"
      }
    return .failure(
      FieldFault(
        .fieldType,
        Wording(
          "must be true or false, not “\(text.brief)”",
          nb: "må være true eller false, ikke «\(text.brief)»"),
        meant == "true or false"
          ? Wording("write true or false", nb: "skriv true eller false") : .write(meant)))
  }

  private var number: Result<FieldValue, FieldFault> {
    if let number = Int(text), number > 0 { return .success(.number(number)) }
    return .failure(
      FieldFault(
        .fieldType,
        Wording(
          "must be a whole number from 1, not “\(text.brief)”",
          nb: "må være et helt tall fra 1, ikke «\(text.brief)»"),
        Wording("write digits only", nb: "skriv bare sifre")))
  }

  private var slug: Result<FieldValue, FieldFault> {
    if NameLetters.make(text) { return .success(.text(text)) }
    return .failure(
      FieldFault(
        .fieldType,
        Wording(
          "has other signs than a–z, 0–9 and -: “\(text.brief)”",
          nb: "har andre tegn enn a–z, 0–9 og -: «\(text.brief)»"),
        NameLetters.hint(for: text)))
  }

  private var path: Result<FieldValue, FieldFault> {
    if text.hasSuffix("/"), OldAddress(text) != nil { return .success(.text(text)) }
    return .failure(
      FieldFault(
        .fieldType,
        Wording(
          "must be an old address of this site, not “\(text.brief)”",
          nb: "må være en gammel adresse på nettstedet, ikke «\(text.brief)»"),
        OldAddress.meant(by: text).map { .write($0.path) }
          ?? Wording("write it as /old/address/", nb: "skriv den som /gammel/adresse/")))
  }

  private var address: Result<FieldValue, FieldFault> {
    let schemes = ["https://", "http://", "mailto:"]
    let isWhole = schemes.contains { text.hasPrefix($0) && text.utf8.count > $0.utf8.count }
    if isWhole, !text.contains(where: \.isWhitespace) { return .success(.text(text)) }
    return .failure(
      FieldFault(
        .fieldType,
        Wording(
          "must be a whole address, not “\(text.brief)”",
          nb: "må være en hel adresse, ikke «\(text.brief)»"),
        text.contains("@")
          ? .write("mailto:\(text.brief)")
          : Wording("begin it with https://", nb: "begynn den med https://")))
  }

  private var fingerprint: Result<FieldValue, FieldFault> {
    if BlockFingerprint(text) != nil { return .success(.text(text)) }
    return .failure(
      FieldFault(
        .fieldType,
        Wording(
          "is not a fingerprint: “\(text.brief)”", nb: "er ikke et fingeravtrykk: «\(text.brief)»"),
        Wording(
          "let “nortrials attest” write them", nb: "la «nortrials attest» skrive dem")))
  }

  private func choice(of names: [String]) -> Result<FieldValue, FieldFault> {
    if names.contains(text) { return .success(.text(text)) }
    let language = Language.meant(by: text)?.rawValue
    let meant = language.flatMap { names.contains($0) ? Wording.didYouMean($0) : nil }
    return .failure(
      FieldFault(
        .fieldType,
        Wording("cannot be “\(text.brief)”", nb: "kan ikke være «\(text.brief)»"),
        meant ?? .nearest(to: text, in: names)))
  }
}

extension FieldScalar {
  private var timeFault: FieldFault {
    guard WrittenTime(text) == nil, text.utf8.count > 10, Day(text.prefix(10)) != nil else {
      return dayFault(precise: false)
    }
    return FieldFault(
      .fieldDate,
      Wording(
        "has a time that does not exist: “\(text.brief)”",
        nb: "har et klokkeslett som ikke finnes: «\(text.brief)»"),
      .write("\(text.prefix(10))T14:30"))
  }

  private func dayFault(precise: Bool) -> FieldFault {
    if precise, text.utf8.count > 10, Day(text.prefix(10)) != nil {
      return FieldFault(
        .fieldDate,
        Wording(
          "must be a day without a time: “\(text.brief)”",
          nb: "må være en dag uten klokkeslett: «\(text.brief)»"),
        .write(String(text.prefix(10))))
    }
    if let written = WrittenTime(text) {
      return FieldFault(
        .fieldDate,
        Wording(
          "is written in another way than dates are here: “\(text.brief)”",
          nb: "er skrevet på en annen måte enn datoer er her: «\(text.brief)»"),
        .didYouMean(precise ? written.day.description : written.description))
    }
    return FieldFault(
      .fieldDate,
      Wording("is not a date: “\(text.brief)”", nb: "er ikke en dato: «\(text.brief)»"),
      Wording(
        "write a day of the calendar as year-month-day, such as 2026-03-25",
        nb: "skriv en dag i kalenderen som år-måned-dag, for eksempel 2026-03-25"))
  }
}

extension String {
  /// Without white space at both ends; most texts have none.
  var trimmed: String {
    guard let first = utf8.first, let last = utf8.last, first <= 0x20 || last <= 0x20 else {
      return self
    }
    return String(Substring(self).trimmingEnd().drop(while: \.isWhitespace))
  }
}
