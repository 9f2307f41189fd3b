internal import SiteModel

/// Finds links to a centre's page whose words call it by a name that it does not have.
///
/// A link answers a name of the other version, so a centre that is renamed in a link would pass
/// otherwise. Words that do not begin with "NorTrials" are left alone: "the centre", "cancer".
/// An error: names come from the tables, the terms and the titles. `Content` has none, and of the
/// names that `Tests/Mutations` changes in its links all are told.
/// Example: `[NorTrials utstyr](centres/medical-devices)`, where it is «NorTrials medisinsk utstyr».
struct CentreLink: PageRule {
  let rule = Rule.otherName
  private let names: [PageID: Names]

  /// What a centre is called.
  private struct Names {
    /// In lower case.
    let all: PerEdition<[String]>
    /// What a repair proposes.
    let name: PerEdition<String>
  }

  init(site: Site, subjects: Subjects) {
    var names: [PageID: Names] = [:]
    for (number, subject) in subjects.all.enumerated() where subject.kind == .centre {
      guard let page = subject.page else { continue }
      names[page] = Names(
        all: PerEdition { edition in
          subjects.phrases(of: number, in: edition).map { $0.lowercased() }
        }, name: subject.name)
    }
    self.names = names
  }

  func check(_ page: ReadPage, in pair: ComparedPair?) -> [Diagnostic] {
    let edition = page.language.edition
    let links = page.made.text.links.lazy.compactMap { link -> (WrittenLink, Names)? in
      guard case .page(let id, _, _) = link.destination else { return nil }
      return names[id].map { (link, $0) }
    }
    return links.prefix(Self.mostLinks).compactMap { link, names in
      guard let words = page.words(of: link), words.hasPrefix(SubjectGathering.partnership + " "),
        case let folded = words.lowercased(),
        !names.all[edition].contains(where: folded.hasPrefix)
      else { return nil }
      return finding(words, names.name[edition], at: link.place, on: page)
    }
  }

  /// How many links to centres are read on a page: each is looked up in the file from its start, which
  /// would take a minute for tens of thousands.
  private static let mostLinks = 500

  private func finding(
    _ words: String, _ name: String, at place: Place, on page: ReadPage
  ) -> Diagnostic {
    page.finding(
      rule, at: place, about: words,
      Wording(
        "“\(words)” leads to the centre “\(name)”",
        nb: "«\(words)» fører til senteret «\(name)»"),
      hint: Wording(
        "write “\(name)”, or link to the centre that is meant",
        nb: "skriv «\(name)», eller lenk til senteret som er ment"))
  }
}

extension ReadPage {
  /// The words of a link, without marks; nil where the file does not have them at its place.
  fileprivate func words(of link: WrittenLink) -> String? {
    SourceText(made.source).bytes(of: link.place).flatMap { written in
      guard written.first == UInt8(ascii: "["),
        let end = written.lastIndex(of: UInt8(ascii: "]"))
      else { return nil }
      let words = written[1..<end].filter { $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "_") }
      return String(decoding: words, as: UTF8.self)
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
}
