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

    /// Whether a word is this one, perhaps in the genitive.
    func isRightly(_ word: WordForm) -> Bool { form.isRightly(word) }
  }

  /// What most words of a text are told from a part by.
  private struct Head: Sendable {
    let form: WordForm
    let isWrong: Bool
    let isPerson: Bool
  }

  let names: [KnownName]
  /// The words of each right name, in order.
  let words: [[WordForm]]
  /// By the lower five bits of the first byte.
  private let buckets: [[Part]]
  private let partsByName: [[Part]]
  /// The parts of each bucket once more, without what is counted at each use.
  private let heads: [[Head]]

  init(_ names: [KnownName]) {
    self.names = names
    words = names.map { KnownName.words(of: $0.text).map { WordForm($0) } }
    partsByName = names.indices.map { Self.parts(of: names[$0], number: $0) }
    var buckets = [[Part]](repeating: [], count: 32)
    for part in partsByName.joined() {
      for bucket in Self.buckets(of: part) { buckets[bucket].append(part) }
    }
    self.buckets = buckets
    heads = buckets.map {
      $0.map { Head(form: $0.form, isWrong: $0.isWrong, isPerson: names[$0.name].isPerson) }
    }
  }

  /// The parts that begin with the same letter as a word.
  func parts(beginningLike byte: UInt8) -> [Part] { buckets[Int(byte & 31)] }

  /// Whether no word of a name is this one or may be near it, as with most words.
  func isFar(from word: WordForm) -> Bool {
    for head in heads[Int(word.first & 31)] where head.isWrong || head.form.mayBeNear(word) {
      return false
    }
    return true
  }

  /// Whether a person is called so.
  func isOfPerson(_ word: WordForm) -> Bool {
    for head in heads[Int(word.first & 31)]
    where head.isPerson && !head.isWrong && head.form.isRightly(word) {
      return true
    }
    return false
  }

  /// The parts of a name, each once.
  func parts(of name: Int) -> [Part] { partsByName[name] }
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

extension WordForm {
  /// Whether a word is this one of a name, perhaps in the genitive; its last `s` may not be missing.
  fileprivate func isRightly(_ word: WordForm) -> Bool {
    hash == word.hash && word.length >= length
  }
}
