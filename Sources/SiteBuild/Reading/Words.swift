package import SiteModel

/// The words of the interface in one language, as `Layouts/words.L.yaml` gives them.
package struct Words: Sendable {
  package let language: Language
  /// From the root: `Layouts/words.nb.yaml`.
  package let file: String
  /// Sorted by key.
  package let entries: [Entry]
  private let indices: [String: Int]

  /// A key and its text, or its two texts where a number decides.
  package struct Entry: Sendable {
    package let key: String
    /// The text for exactly one; nil where the entry has no plural.
    package let one: String?
    /// The text, or the text for every number but one.
    package let other: String
    /// Where the key stands.
    package let place: Place
    /// The names in braces, of both texts, sorted.
    package let placeholders: [String]

    init(key: String, one: String?, other: String, place: Place) {
      self.key = key
      self.one = one
      self.other = other
      self.place = place
      let names = Words.placeholders(in: other) + (one.map(Words.placeholders) ?? [])
      placeholders = Set(names).sorted()
    }
  }

  init(language: Language, file: String, entries: [Entry]) {
    self.language = language
    self.file = file
    self.entries = entries.sorted { $0.key < $1.key }
    indices = Dictionary(
      self.entries.enumerated().map { ($0.element.key, $0.offset) }, uniquingKeysWith: { a, _ in a }
    )
  }

  /// The keys, sorted.
  package var keys: [String] { entries.map(\.key) }

  package func entry(_ key: String) -> Entry? { indices[key].map { entries[$0] } }

  /// The text of a key as it is written, placeholders and all; of a plural the text for many.
  package func text(_ key: String) -> String? { entry(key)?.other }

  /// The text with its placeholders filled; one that gets no value stays as it is written.
  package func text(_ key: String, filling values: [String: String]) -> String? {
    text(key).map { Self.filled($0, with: values) }
  }

  /// The text for a number, which also fills `{count}`.
  package func text(
    _ key: String, count: Int, filling values: [String: String] = [:]
  ) -> String? {
    guard let entry = entry(key) else { return nil }
    let text = count == 1 ? entry.one ?? entry.other : entry.other
    return Self.filled(text, with: values.merging(["count": String(count)]) { own, _ in own })
  }
}

extension Words {
  /// The names in braces, in the order of the text.
  static func placeholders(in text: String) -> [String] {
    var names: [String] = []
    walk(text) { _, name in name.map { names.append($0) } }
    return names
  }

  private static func filled(_ text: String, with values: [String: String]) -> String {
    var result = ""
    walk(text) { plain, name in
      result += plain
      if let name { result += values[name] ?? "{\(name)}" }
    }
    return result
  }

  /// Braces round anything but a name are text.
  private static func isPlaceholder(_ name: Substring) -> Bool {
    let letters = name.unicodeScalars
    return !letters.isEmpty
      && letters.allSatisfy {
        $0.isASCII
          && ($0.properties.isAlphabetic || ("0"..."9").contains($0)
            || "-_".unicodeScalars.contains($0))
      }
  }

  /// Calls with each piece of plain text and the placeholder after it; nil after the last.
  private static func walk(_ text: String, _ take: (Substring, String?) -> Void) {
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"),
      let close = rest[open...].firstIndex(of: "}")
    {
      let name = rest[rest.index(after: open)..<close]
      let end = rest.index(after: close)
      if Self.isPlaceholder(name) {
        take(rest[..<open], String(name))
      } else {
        take(rest[..<end], nil)
      }
      rest = rest[end...]
    }
    take(rest, nil)
  }
}
