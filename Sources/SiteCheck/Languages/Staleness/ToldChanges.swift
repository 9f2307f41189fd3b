internal import SiteModel

/// The changes of a source in words, with the places where they and their translations stand.
struct ToldChanges {
  /// `1 changed text, 2 new`.
  let summary: Wording
  /// In the order of the source.
  let places: [Diagnostic.Related]

  init(
    from attested: [BlockFingerprint], to present: [BlockFingerprint], of source: AttestedText,
    translation: AttestedText
  ) {
    let twins = Twins(attested, present, source: source, translation: translation)
    summary = Self.summary(of: twins.changes)
    places = twins.changes.flatMap { Self.places(of: $0, source, twins) }
  }
}

extension ToldChanges {
  /// Which piece of the translation belongs to which piece of the source.
  private struct Twins {
    let changes: [SourceChanges.Change]
    private let translation: AttestedText
    /// Whether the translation has the structure that the source had, or the one it has now.
    private let followsOld: Bool
    private let followsNew: Bool

    init(
      _ attested: [BlockFingerprint], _ present: [BlockFingerprint], source: AttestedText,
      translation: AttestedText
    ) {
      self.translation = translation
      let (own, kinds) = (translation.kinds, source.kinds)
      followsNew = own == kinds
      let changes = SourceChanges(from: attested, to: present)
      followsOld =
        own.count == attested.count && changes.kept.allSatisfy { own[$0.old] == kinds[$0.new] }
      // The old texts are not known, but their translations tell what kind each was.
      self.changes =
        followsOld
        ? SourceChanges(from: attested, to: present, kinds: (own, kinds)).all : changes.all
    }

    /// The translation of a piece, by its attested or its present position; nil if that is not sure.
    func excerpt(old: Int?, new: Int? = nil) -> (words: Wording, place: Place)? {
      if followsOld, let old { return translation.excerpt(of: translation.pieces[old]) }
      if followsNew, let new { return translation.excerpt(of: translation.pieces[new]) }
      return nil
    }
  }

  private static func places(
    of change: SourceChanges.Change, _ source: AttestedText, _ twins: Twins
  ) -> [Diagnostic.Related] {
    switch change {
    case .changed(let old, let new):
      return told(new, of: source, " has changed", nb: " er endret")
        + told(twins.excerpt(old: old, new: new), " is its translation", nb: " er oversettelsen")
    case .moved(let old, let new):
      return told(new, of: source, " has been moved", nb: " er flyttet")
        + told(twins.excerpt(old: old, new: new), " is its translation", nb: " er oversettelsen")
    case .added(let new, let after):
      return told(new, of: source, " is new text", nb: " er ny tekst")
        + told(
          twins.excerpt(old: after),
          before: Wording("its translation belongs after ", nb: "oversettelsen hører hjemme etter ")
        )
    case .removed(let old, let after):
      let place = after.map { source.excerpt(of: source.pieces[$0]) }
      let gone =
        place.map {
          told($0, before: Wording("a text was removed after ", nb: "en tekst er fjernet etter "))
        } ?? [
          .init(
            Place(file: source.file),
            Wording(
              "a text was removed at the beginning", nb: "en tekst er fjernet i begynnelsen"))
        ]
      return gone
        + told(
          twins.excerpt(old: old), " translates the removed text",
          nb: " er oversettelsen av teksten som er fjernet")
    }
  }

  private static func told(
    _ piece: Int, of source: AttestedText, _ english: String, nb bokmaal: String
  ) -> [Diagnostic.Related] {
    told(source.excerpt(of: source.pieces[piece]), english, nb: bokmaal)
  }

  private static func told(
    _ excerpt: (words: Wording, place: Place)?, before: Wording = Wording("", nb: ""),
    _ english: String = "", nb bokmaal: String = ""
  ) -> [Diagnostic.Related] {
    guard let excerpt else { return [] }
    return [
      .init(
        excerpt.place,
        Wording(
          before.english + excerpt.words.english + english,
          nb: before.bokmaal + excerpt.words.bokmaal + bokmaal))
    ]
  }

  private static func summary(of changes: [SourceChanges.Change]) -> Wording {
    var counts: [(count: Int, one: Wording, many: Wording)] = [
      (0, Wording("changed", nb: "endret"), Wording("changed", nb: "endrede")),
      (0, Wording("new", nb: "ny"), Wording("new", nb: "nye")),
      (0, Wording("removed", nb: "fjernet"), Wording("removed", nb: "fjernede")),
      (0, Wording("moved", nb: "flyttet"), Wording("moved", nb: "flyttede")),
    ]
    for change in changes {
      switch change {
      case .changed: counts[0].count += 1
      case .added: counts[1].count += 1
      case .removed: counts[2].count += 1
      case .moved: counts[3].count += 1
      }
    }
    let parts = counts.filter { $0.count > 0 }.enumerated().map { index, part in
      let state = part.count == 1 ? part.one : part.many
      let noun =
        index > 0
        ? Wording("", nb: "")
        : part.count == 1 ? Wording(" text", nb: " tekst") : Wording(" texts", nb: " tekster")
      return Wording(
        "\(part.count) \(state.english)\(noun.english)",
        nb: "\(part.count) \(state.bokmaal)\(noun.bokmaal)")
    }
    return Wording(
      parts.map(\.english).joined(separator: ", "), nb: parts.map(\.bokmaal).joined(separator: ", ")
    )
  }
}
