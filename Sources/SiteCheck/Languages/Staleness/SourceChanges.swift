internal import SiteModel

/// What became of a source since the fingerprints of its pieces were taken.
struct SourceChanges {
  /// One piece; `old` counts the attested fingerprints, `new` the pieces there are now.
  enum Change: Hashable {
    case changed(old: Int, new: Int)
    case moved(old: Int, new: Int)
    /// `after` is the attested piece before it; nil at the beginning.
    case added(new: Int, after: Int?)
    /// `after` is the present piece before it; nil at the beginning.
    case removed(old: Int, after: Int?)

    /// What stands at a place comes before what is gone after it.
    fileprivate var order: (Int, Int) {
      switch self {
      case .changed(_, let new), .moved(_, let new), .added(let new, _): (new, -1)
      case .removed(let old, let after): (after ?? -1, old)
      }
    }
  }

  /// In the order of the source.
  let all: [Change]
  /// The pieces that stayed as they were: the attested one, the present one.
  let kept: [(old: Int, new: Int)]

  /// `kinds` are those of the attested and of the present pieces, where both are known: then only
  /// pieces of one kind count as the same piece, changed.
  init(
    from attested: [BlockFingerprint], to present: [BlockFingerprint],
    kinds: (old: [AttestedText.Kind], new: [AttestedText.Kind])? = nil
  ) {
    let steps = Alignment(attested, present).steps
    kept = steps.compactMap { if case .both(let old, let new) = $0 { (old, new) } else { nil } }
    let moves = Self.moves(steps, attested, present)
    let movedAway = Set(moves.values)
    var changes: [Change] = []
    var gap = Gap()
    var last: (old: Int, new: Int)?
    for step in steps {
      switch step {
      case .both(let old, let new):
        changes += gap.changes(kinds, after: last)
        gap = Gap()
        last = (old, new)
      case .first(let old): if !movedAway.contains(old) { gap.old.append(old) }
      case .second(let new):
        if let old = moves[new] {
          changes.append(.moved(old: old, new: new))
        } else {
          gap.new.append(new)
        }
      }
    }
    changes += gap.changes(kinds, after: last)
    all = changes.sorted { $0.order < $1.order }
  }
}

extension SourceChanges {
  /// Pieces that are gone in one place and stand in another, word for word: the present position of
  /// each, with the attested one.
  private static func moves(
    _ steps: [Alignment<BlockFingerprint>.Step], _ attested: [BlockFingerprint],
    _ present: [BlockFingerprint]
  ) -> [Int: Int] {
    var gone: [BlockFingerprint: [Int]] = [:]
    for case .first(let old) in steps.reversed() {
      gone[attested[old], default: []].append(old)
    }
    var moves: [Int: Int] = [:]
    for case .second(let new) in steps { moves[new] = gone[present[new]]?.popLast() }
    return moves
  }

  /// What differs between two pieces that stayed.
  private struct Gap {
    var old: [Int] = []
    var new: [Int] = []

    func changes(
      _ kinds: (old: [AttestedText.Kind], new: [AttestedText.Kind])?,
      after last: (old: Int, new: Int)?
    ) -> [Change] {
      var last = last
      return steps(kinds).map { step in
        switch step {
        case .both(let first, let second):
          last = (old[first], new[second])
          return .changed(old: old[first], new: new[second])
        case .first(let first): return .removed(old: old[first], after: last?.new)
        case .second(let second): return .added(new: new[second], after: last?.old)
        }
      }
    }

    private func steps(
      _ kinds: (old: [AttestedText.Kind], new: [AttestedText.Kind])?
    ) -> [Alignment<AttestedText.Kind>.Step] {
      guard let kinds else { return Alignment.inOrder(old.count, new.count) }
      return Alignment(old.map { kinds.old[$0] }, new.map { kinds.new[$0] }).steps
    }
  }
}
