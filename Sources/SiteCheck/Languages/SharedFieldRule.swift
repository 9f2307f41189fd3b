internal import SiteModel

extension Rule {
  /// A field of front matter that must be equal in both versions, and is not.
  static let sharedField = Rule(
    "language/field",
    what: Wording(
      "a field that must be equal in both versions differs",
      nb: "et felt som skal være likt i begge versjonene, er ulikt"),
    why: Wording(
      "One of the two versions tells its readers a wrong date, place or state.",
      nb: "En av versjonene gir leserne feil dato, sted eller status."),
    example: "date: 2026-04-21 in English, date: 2026-04-24 in Norwegian")
}

/// Finds front matter fields that twins must share and that differ.
///
/// A field on one side only differs too, but not one with a finding of its own; the field itself
/// says how much that weighs. A draft is told at the other file, which would come out without its
/// twin.
/// An error unless the field says otherwise: the fields are data, and `Content` has no finding; of the
/// fields that `Tests/Mutations` changes or takes out in one version all findings are true.
/// Example: `date: 2026-04-21` in one file and `date: 2026-04-24` in the other.
struct SharedFieldRule: TwinRule {
  let rule = Rule.sharedField

  func check(_ pair: ComparedPair) -> [Diagnostic] {
    guard !Self.areEqual(pair.pages.english, pair.pages.norwegian) else { return [] }
    let english = fields(of: pair.pages.english, in: pair)
    let norwegian = fields(of: pair.pages.norwegian, in: pair)
    var findings: [Diagnostic] = []
    for field in norwegian {
      let twin = english.first { $0.name == field.name }
      guard twin?.value != field.value else { continue }
      findings.append(
        halfDraft(field, in: .norwegian, of: pair)
          ?? difference(field, twin, in: .norwegian, of: pair))
    }
    for field in english where !norwegian.contains(where: { $0.name == field.name }) {
      findings.append(
        halfDraft(field, in: .english, of: pair) ?? difference(field, nil, in: .english, of: pair))
    }
    return findings
  }
}

extension SharedFieldRule {
  /// Most versions have the same fields in the same order.
  private static func areEqual(_ english: MadePage, _ norwegian: MadePage) -> Bool {
    let fields = english.page.frontMatter.sharedFields
    let others = norwegian.page.frontMatter.sharedFields
    return fields.count == others.count
      && fields.indices.allSatisfy {
        fields[$0].name == others[$0].name && fields[$0].value == others[$0].value
      }
  }

  /// `draft: false` says the same as no `draft`; a field that is a finding already, in either
  /// version, is not known to differ.
  private func fields(of made: MadePage, in pair: ComparedPair) -> [SharedField] {
    made.page.frontMatter.sharedFields.filter { field in
      field.value != "false" && !pair.pages.english.page.frontMatter.isFaulty(field.name)
        && !pair.pages.norwegian.page.frontMatter.isFaulty(field.name)
    }
  }

  /// The finding on a page whose twin alone is a draft; nil for anything else.
  ///
  /// It stands at the file that is no draft, because errors in drafts stop nothing.
  private func halfDraft(
    _ field: SharedField, in edition: Edition, of pair: ComparedPair
  ) -> Diagnostic? {
    let page = pair.pages[edition.other].page
    guard field.name == "draft", pair.pages[edition].page.frontMatter.isDraft,
      !page.frontMatter.isDraft
    else { return nil }
    let version = edition.version
    var finding = pair.finding(
      rule, in: edition.other, at: page.place(of: "draft"), about: field.name,
      Wording(
        "\(version.english) is a draft, so this page would be published without it",
        nb: "\(version.bokmaal) er et utkast, så denne siden ville blitt publisert alene"),
      hint: Wording(
        "write “draft: true” here too, or take it out in \(version.english)",
        nb: "skriv «draft: true» her også, eller fjern det i \(version.bokmaal)"),
      related: [
        .init(field.place, Wording("“draft: true” here", nb: "«draft: true» her"))
      ])
    finding.severity = field.severity
    return finding
  }

  private func difference(
    _ field: SharedField, _ twin: SharedField?, in edition: Edition, of pair: ComparedPair
  ) -> Diagnostic {
    let other = pair.pages[edition.other].page
    let version = edition.other.version
    var finding = pair.finding(
      rule, in: edition, at: field.place, about: field.name,
      message(field, twin, version),
      hint: hint(field, twin, version),
      related: [
        .init(
          twin?.place ?? other.place,
          twin.map { .hereQuoted($0.value) }
            ?? Wording("no “\(field.name)” here", nb: "ingen «\(field.name)» her"))
      ])
    finding.severity = field.severity
    return finding
  }

  private func message(_ field: SharedField, _ twin: SharedField?, _ version: Wording) -> Wording {
    guard let twin else {
      return Wording(
        "“\(field.name)” is “\(field.value)” here, but is not written in \(version.english)",
        nb: "«\(field.name)» er «\(field.value)» her, men står ikke i \(version.bokmaal)")
    }
    return Wording(
      "“\(field.name)” is “\(field.value)” here, but “\(twin.value)” in \(version.english)",
      nb: "«\(field.name)» er «\(field.value)» her, men «\(twin.value)» i \(version.bokmaal)")
  }

  private func hint(_ field: SharedField, _ twin: SharedField?, _ version: Wording) -> Wording {
    guard twin == nil else {
      return Wording(
        "find out which is right, and write the same in both files",
        nb: "finn ut hva som er riktig, og skriv det samme i begge filene")
    }
    return Wording(
      "write “\(field.name)” in \(version.english) too, or take it out here",
      nb: "skriv «\(field.name)» også i \(version.bokmaal), eller fjern det her")
  }
}
