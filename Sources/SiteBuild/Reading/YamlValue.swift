internal import SiteModel

/// A value of a YAML text with the place where it begins.
///
/// Only what the content needs: no anchors, no tags, no keys that are not text.
struct YamlValue: Sendable {
  let kind: Kind
  let position: Position

  enum Kind: Sendable {
    /// `isPlain` is false for text in quotation marks and for blocks.
    case text(String, isPlain: Bool)
    case list([YamlValue])
    case mapping([YamlEntry])
  }

  /// Whether nothing is written: `key:` alone, `key: ~` or `key: ""`.
  var isEmpty: Bool {
    guard case .text(let text, let isPlain) = kind else { return false }
    return text.isEmpty || (isPlain && (text == "~" || text == "null"))
  }
}

/// A key and its value.
struct YamlEntry: Sendable {
  let key: String
  let position: Position
  let value: YamlValue
}

/// Why a text is not the YAML that content is written in.
struct YamlFault: Error {
  let position: Position
  /// What stands there, for `accept`.
  var subject = ""
  let message: Wording
  let hint: Wording?
}
