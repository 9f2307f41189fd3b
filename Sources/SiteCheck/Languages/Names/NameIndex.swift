internal import SiteModel

/// The names of the site's tables by their parts.
///
/// A reference, because a value would count up and down the uses of its tables at each page.
final class NameIndex: Sendable {
  /// A word of a name, or of a spelling that is known to be wrong.
  struct Part: Sendable {
    let form: WordForm
    let scalars: [Unicode.Scalar]
    /// Which of the names.
    let name: Int
    /// Whether it stands in a wrong spelling only.
    let isWrong: Bool
  }

  let names: [KnownName]
  /// The words of each right name, in order.
  let words: [[WordForm]]
  /// By the lower five bits of the first byte.
  private let buckets: [[Part]]

  init(_ names: [KnownName]) {
    self.names = names
    words = names.map { KnownName.words(of: $0.text).map { WordForm($0) } }
    var buckets = [[Part]](repeating: [], count: 32)
    for part in names.indices.flatMap({ Self.parts(of: names[$0], number: $0) }) {
      for bucket in Self.buckets(of: part) { buckets[bucket].append(part) }
    }
    self.buckets = buckets
  }

  /// The parts that begin with the same letter as a word.
  func parts(beginningLike byte: UInt8) -> [Part] { buckets[Int(byte & 31)] }
}

extension NameIndex {
  private static func parts(of name: KnownName, number: Int) -> [Part] {
    let right = KnownName.words(of: name.text).filter(isCapitalised)
      .map { part($0, of: number, isWrong: false) }
    let known = Set(right.map(\.form.hash))
    let wrong = name.misspellings.flatMap(KnownName.words).map {
      part($0, of: number, isWrong: true)
    }
    return right + wrong.filter { !known.contains($0.form.hash) }
  }

  /// Only words with a capital are looked up: of "Oslo universitetssykehus" the first.
  private static func isCapitalised(_ word: String) -> Bool {
    word.first?.isUppercase == true
  }

  private static func part(_ word: String, of name: Int, isWrong: Bool) -> Part {
    Part(
      form: WordForm(word), scalars: Array(word.lowercased().unicodeScalars), name: name,
      isWrong: isWrong)
  }

  /// A first letter with a mark is also sought without it: `Aslaug` is near `Åslaug`.
  private static func buckets(of part: Part) -> Set<Int> {
    let plain: [Unicode.Scalar: [UInt8]] = [
      "å": [UInt8(ascii: "a")], "ø": [UInt8(ascii: "o")],
      "æ": [UInt8(ascii: "a"), UInt8(ascii: "e")],
    ]
    guard let first = part.scalars.first, let byte = UTF8.encode(first)?.first else { return [] }
    return Set((plain[first] ?? []).map { Int($0 & 31) } + [Int(byte.folded & 31)])
  }
}
