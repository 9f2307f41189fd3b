internal import SiteCheck
internal import SiteModel

/// What an attestation did.
struct Attestation {
  private let version: TranslatedVersion
  /// Whether the file has changed.
  private let isNew: Bool

  init(_ version: TranslatedVersion, isNew: Bool) {
    self.version = version
    self.isNew = isNew
  }

  /// What has changed since the attestation before, a line a place, then what was written.
  func text(in language: Language) -> String {
    let words = ReportWords(language)
    let changes = version.changes.map {
      "\(words.place($0.place)): \($0.message.text(in: language))"
    }
    return (changes + ["nortrials: " + summary.text(in: language)])
      .map { Printable.line($0) + "\n" }.joined()
  }

  private var summary: Wording {
    let (file, source) = (version.made.page.place.file, version.source.page.place.file)
    guard isNew else {
      return Wording(
        "“\(file)” is attested already, nothing was written",
        nb: "«\(file)» er allerede bekreftet, ingenting ble skrevet")
    }
    let count = version.fingerprints.count
    return Wording(
      "“\(file)” agrees with “\(source)”: \(count) fingerprints were written into it",
      nb: "«\(file)» stemmer med «\(source)»: \(count) fingeravtrykk ble skrevet inn")
  }
}
