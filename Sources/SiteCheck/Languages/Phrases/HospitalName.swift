/// The names of hospitals in the other form of Norwegian.
enum HospitalName {
  private static let words = [("sykehus", "sjukehus"), ("Norge", "Noreg")]

  /// `Sjukehuset Østfold` for `Sykehuset Østfold`; nil for a name that has no word to change.
  static func inNynorsk(_ name: String) -> String? {
    changed(name, by: words)
  }

  /// `Stavanger universitetssykehus` for `Stavanger universitetssjukehus`; nil for a name that has
  /// no word to change.
  static func inBokmaal(_ name: String) -> String? {
    changed(name, by: words.map { ($0.1, $0.0) })
  }

  private static func changed(_ name: String, by words: [(String, String)]) -> String? {
    let changed = words.reduce(name) { name, word in
      name.replacing(word.0, with: word.1).replacing(word.0.capitalised, with: word.1.capitalised)
    }
    return changed == name ? nil : changed
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
