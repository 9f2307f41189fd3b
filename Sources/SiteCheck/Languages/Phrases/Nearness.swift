/// Which areas and centres are near enough that one may be said for another.
///
/// An area is near those above it, and a thing is near another whose name is a part of its own:
/// `hjernekreft` and `kreft`, the centre and its area. Computed once a site.
struct Nearness: Sendable {
  /// Shorter phrases are a part of any word.
  private static let leastBytes = 5

  private let sets: [SubjectSet]

  init(_ subjects: [Subject], above: [Int: Set<Int>], phrases: [Phrase]) {
    var sets = subjects.indices.map { subject in
      var set = SubjectSet(count: subjects.count)
      set.insert(subject)
      return set
    }
    func join(_ a: Int, _ b: Int) {
      sets[a].insert(b)
      sets[b].insert(a)
    }
    for (area, others) in above { for other in others { join(area, other) } }
    let names = Self.names(phrases, of: subjects)
    for name in names {
      for part in names where part.subject != name.subject && name.contains(part) {
        join(name.subject, part.subject)
      }
    }
    self.sets = sets
  }

  func areNear(_ a: Int, _ b: Int) -> Bool { sets[a].contains(b) }

  /// A name of an area or a centre, folded.
  private struct Name: Hashable {
    let subject: Int
    let bytes: [UInt8]

    func contains(_ part: Name) -> Bool {
      guard part.bytes.count < bytes.count, let first = part.bytes.first else {
        return part.bytes == bytes
      }
      return (0...(bytes.count - part.bytes.count)).contains { start in
        bytes[start] == first
          && bytes[start..<(start + part.bytes.count)].elementsEqual(part.bytes)
      }
    }
  }

  private static func names(_ phrases: [Phrase], of subjects: [Subject]) -> Set<Name> {
    let names = phrases.filter { phrase in
      switch subjects[phrase.subject].kind {
      case .area, .centre: phrase.role != .exception && phrase.text.utf8.count >= leastBytes
      case .hospital, .term: false
      }
    }
    return Set(names.map { Name(subject: $0.subject, bytes: $0.text.utf8.map(\.folded)) })
  }
}
