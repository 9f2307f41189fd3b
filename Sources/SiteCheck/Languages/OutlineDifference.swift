internal import SiteModel

/// The first place where the outlines of two versions part.
enum OutlineDifference {
  case otherLevel(PerEdition<Heading>)
  /// One version alone has the heading; the other's next heading follows.
  case missing(Heading, in: Edition, next: Heading?)

  /// Nil where each heading has its counterpart of the same level.
  ///
  /// Levels alone would blame the last heading whenever one in the middle is missing, so what is
  /// told of all the texts decides what belongs together.
  init?(in pair: ComparedPair) {
    let headings = PerEdition { Self.headings(of: pair.pages[$0].text) }
    for step in pair.alignment.steps(count: headings.english.count) {
      let english = headings.english[step.first].compactMap(\.self)
      let norwegian = headings.norwegian[step.second].compactMap(\.self)
      // Texts too long to be laid side by side stand in one step.
      if let other = zip(english, norwegian).first(where: { $0.level != $1.level }) {
        self = .otherLevel(PerEdition(english: other.0, norwegian: other.1))
        return
      }
      if let heading = english.dropFirst(norwegian.count).first {
        let next = headings.norwegian[step.second.upperBound...].lazy.compactMap(\.self).first
        self = .missing(heading, in: .english, next: next)
        return
      }
      if let heading = norwegian.dropFirst(english.count).first {
        let next = headings.english[step.first.upperBound...].lazy.compactMap(\.self).first
        self = .missing(heading, in: .norwegian, next: next)
        return
      }
    }
    return nil
  }

  /// For each block the heading that it is, if it is one.
  private static func headings(of text: PageText) -> [Heading?] {
    var headings = text.headings[...]
    return text.blocks.map { $0.kind.isHeading ? headings.popFirst() : nil }
  }
}
