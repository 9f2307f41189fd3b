/// The names of hospitals in the other form of Norwegian.
enum HospitalName {
  private static let words = [("sykehus", "sjukehus"), ("Norge", "Noreg")]

  /// `Sjukehuset Østfold` for `Sykehuset Østfold`; of a name with two such words also with one of
  /// them. Empty for a name that has no word to change.
  static func inNynorsk(_ name: String) -> [String] { changed(name, by: words) }

  /// `Stavanger universitetssykehus` for `Stavanger universitetssjukehus`; empty for a name that has
  /// no word to change.
  static func inBokmaal(_ name: String) -> [String] {
    changed(name, by: words.map { ($0.1, $0.0) })
  }

  private static func changed(_ name: String, by words: [(String, String)]) -> [String] {
    var all = [name]
    for (word, other) in words {
      all += all.map {
        $0.replacing(word, with: other).replacing(word.capitalised, with: other.capitalised)
      }
    }
    return Set(all).subtracting([name]).sorted()
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
