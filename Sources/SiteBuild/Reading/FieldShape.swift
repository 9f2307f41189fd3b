internal import SiteModel

extension FieldKind {
  /// What the field must be, as a message says it.
  var shape: Wording {
    switch self {
    case .list: Wording("a list", nb: "en liste")
    case .mapping, .entries: Wording("a group of fields", nb: "en gruppe felt")
    case .flag: Wording("true or false", nb: "true eller false")
    case .number: Wording("a whole number", nb: "et helt tall")
    case .day, .time, .newsDate: Wording("a date", nb: "en dato")
    case .text, .anyText, .slug, .path, .address, .id, .fingerprint, .choice:
      Wording("one text, not a list", nb: "én tekst, ikke en liste")
    }
  }

  /// How the value is put right.
  func shapeHint(for value: YamlValue, name: String) -> Wording? {
    switch (self, value.kind) {
    case (.list, .text(let text, _)):
      return .write("\(name): [\(text.brief)]")
    case (.mapping(let schema), _):
      return Wording(
        "write its fields below it, indented: \(schema.names.joined(separator: ", "))",
        nb: "skriv feltene under det, med innrykk: \(schema.names.joined(separator: ", "))")
    case (.text, _), (.anyText, _):
      return Wording(
        "put a text that begins with [ or { in quotation marks",
        nb: "sett en tekst som begynner med [ eller {, i anførselstegn")
    default:
      return nil
    }
  }
}

extension FieldValue {
  /// The value as twins are compared by it: equal for equal meanings, empty for what is the default.
  func sharedText(as kind: FieldKind) -> String {
    switch self {
    case .text(let text):
      // A centre may be written with its folder or without.
      guard case .id = kind else { return text }
      return text.split(separator: "/").last.map(String.init) ?? text
    case .flag(let flag): return flag ? "true" : ""
    case .number(let number): return String(number)
    case .day(let day): return day.description
    case .time(let time): return time.description
    case .newsDate(let date): return date.description
    case .list(let items):
      guard case .list(let kind) = kind else { return "" }
      return items.map { $0.value.sharedText(as: kind) }.sorted().joined(separator: ", ")
    case .mapping(let values):
      guard case .mapping(let schema) = kind else { return "" }
      return schema.fields.filter { $0.shared != nil }
        .compactMap { field in values.field(field.name)?.value.sharedText(as: field.kind) }
        .joined(separator: "–")
    case .entries(let entries):
      return entries.map(\.key).sorted().joined(separator: ", ")
    }
  }
}

extension YamlValue {
  /// Whether a field of a kind with this value is as good as not written.
  func isEmpty(as field: FieldKind) -> Bool {
    switch (field, kind) {
    case (.anyText, _): false
    case (.list, .list(let items)): items.isEmpty
    case (.text, .text(let text, _)): isEmpty || text.trimmed.isEmpty
    default: isEmpty
    }
  }

  /// The value as it stands there, for comparing what could not be understood.
  var writtenText: String {
    switch kind {
    case .text(let text, _): text
    case .list(let items): items.map(\.writtenText).sorted().joined(separator: ", ")
    case .mapping(let entries):
      entries.map { "\($0.key): \($0.value.writtenText)" }.joined(separator: ", ")
    }
  }
}
