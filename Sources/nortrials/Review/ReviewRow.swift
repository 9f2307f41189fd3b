internal import SiteCheck
internal import SiteModel

/// Parts that belong together, a cell a version, with the findings beside the text they speak of.
struct ReviewRow {
  /// Its position among the rows of the page.
  let index: Int
  let parts: SideBySide.Row
  let page: PageStatus
  let placed: PlacedFindings
  let words: ReviewWords

  var row: HTML {
    .element(
      .tr, isMarked ? [.kind("differs")] : [],
      Edition.allCases.map { edition in
        guard let version = page.versions[edition] else { return .element(.td, content: []) }
        return cell(of: edition, version)
      })
  }
}

extension ReviewRow {
  private var isMarked: Bool {
    parts.onlyEdition != nil || parts.isBuiltDifferently || !findings.isEmpty || !naming.isEmpty
  }

  /// Those that stand in the row.
  private var findings: [Diagnostic] { placed.inRow(index) }

  /// Those that name a text of the row and stand elsewhere, or are about the whole translation.
  private var naming: [Diagnostic] {
    page.findings.filter { finding in
      (!findings.contains(finding) || finding.code == SiteStatus.staleCode)
        && finding.related.contains { related in
          Edition.allCases.contains { holds(related.place, in: $0) }
        }
    }
  }

  private func cell(of edition: Edition, _ version: VersionStatus) -> HTML {
    let tag = version.page.language.rawValue
    // Alone on a phone, a cell must still say which version it is.
    let name = ownWord(.kind("language"), words.name(of: version.page.language))
    let shown = ReviewPartHTML(version: version, words: words)
    let texts = parts.parts[edition].enumerated().flatMap { number, part in
      let beside = placed.beside(part: number, in: edition, row: index)
      return shown.pieces(of: part, findings: page.findings)
        + [ReviewFindings(words: words).list(of: beside)]
    }
    let marks = marks(in: edition)
    return .element(
      .td, [.language(tag)], marks.isEmpty && texts.isEmpty ? [] : [name] + marks + texts)
  }

  /// What the texts alone do not show, in words.
  private func marks(in edition: Edition) -> [HTML] {
    var marks: [String] = []
    if page.all.count == 2, parts.onlyEdition == edition, let version = page.versions[edition] {
      marks.append(words.onlyHere(version.page.language))
    }
    if parts.isBuiltDifferently { marks.append(words.builtDifferently) }
    marks += naming.flatMap { finding in
      finding.related.filter { holds($0.place, in: edition) }.map { words.named($0, by: finding) }
    }
    return marks.map { ownWord(.kind("mark"), $0) }
  }

  private func holds(_ place: Place, in edition: Edition) -> Bool {
    guard let version = page.versions[edition] else { return false }
    return parts.parts[edition].contains { $0.holds(place, of: version.page) }
  }

  /// A line in the language of messages, within a text in another.
  private func ownWord(_ kind: HTML.Attribute, _ text: String) -> HTML {
    .element(.p, [kind, .language(words.language.rawValue)], [.text(text)])
  }
}
