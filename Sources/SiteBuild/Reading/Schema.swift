internal import SiteModel

/// The fields that a mapping may have, in the order of the format's description.
///
/// Reading, the findings about unknown and missing fields, and what twins share all follow from it.
struct Schema: Sendable {
  let fields: [SchemaField]

  init(_ fields: [SchemaField]) { self.fields = fields }

  var names: [String] { fields.map(\.name) }
}

/// One field: its name, what it holds, and whether twins must agree on it.
struct SchemaField: Sendable {
  let name: String
  let kind: FieldKind
  let isRequired: Bool
  /// How much a difference between twins weighs; nil where they may differ.
  let shared: Severity?

  static func required(
    _ name: String, _ kind: FieldKind, shared: Severity? = nil
  ) -> SchemaField {
    SchemaField(name: name, kind: kind, isRequired: true, shared: shared)
  }

  static func optional(
    _ name: String, _ kind: FieldKind, shared: Severity? = nil
  ) -> SchemaField {
    SchemaField(name: name, kind: kind, isRequired: false, shared: shared)
  }
}

/// What a field holds.
indirect enum FieldKind: Sendable {
  case text
  /// Text that may be empty although the field is required.
  case anyText
  /// `true` or `false`.
  case flag
  /// A whole number from 1.
  case number
  case day
  case time
  /// A minute, a day, a month or a year.
  case newsDate
  /// `[a-z0-9-]+`.
  case slug
  /// An old address of this site, with a slash at both ends.
  case path
  /// An address on the web, or of mail.
  case address
  /// The id of a page or of a row of a table.
  case id
  /// Of a text, as `nortrials attest` writes it.
  case fingerprint
  case choice([String])
  case list(FieldKind)
  case mapping(Schema)
  /// A mapping whose keys are names of the site's own.
  case entries(FieldKind)
}

/// A value that was read as its schema says.
enum FieldValue: Sendable {
  case text(String)
  case flag(Bool)
  case number(Int)
  case day(Day)
  case time(LocalTime)
  case newsDate(NewsDate)
  case list([Field<FieldValue>])
  case mapping(FieldValues)
  case entries([FieldEntry])
}

/// An entry of a mapping with free keys.
struct FieldEntry: Sendable {
  let key: String
  let place: Place
  let value: FieldValue
}

/// The fields of one mapping that were written and understood.
struct FieldValues: Sendable {
  let place: Place
  private var fields: [(name: String, value: FieldValue, place: Place)] = []

  init(at place: Place) { self.place = place }

  mutating func append(_ name: String, _ value: FieldValue, at place: Place) {
    fields.append((name, value, place))
  }

  func field(_ name: String) -> Field<FieldValue>? {
    guard let found = fields.first(where: { $0.name == name }) else { return nil }
    return Field(found.value, at: found.place)
  }

  func text(_ name: String) -> String? { textField(name)?.value }

  func textField(_ name: String) -> Field<String>? {
    guard let field = field(name), case .text(let text) = field.value else { return nil }
    return Field(text, at: field.place)
  }

  func flag(_ name: String) -> Bool {
    guard case .flag(let flag) = field(name)?.value else { return false }
    return flag
  }

  func number(_ name: String) -> Int? {
    guard case .number(let number) = field(name)?.value else { return nil }
    return number
  }

  func day(_ name: String) -> Day? {
    guard case .day(let day) = field(name)?.value else { return nil }
    return day
  }

  func time(_ name: String) -> LocalTime? {
    guard case .time(let time) = field(name)?.value else { return nil }
    return time
  }

  func newsDate(_ name: String) -> NewsDate? {
    guard case .newsDate(let date) = field(name)?.value else { return nil }
    return date
  }

  func texts(_ name: String) -> [Field<String>] {
    list(name).compactMap { item in
      guard case .text(let text) = item.value else { return nil }
      return Field(text, at: item.place)
    }
  }

  func mapping(_ name: String) -> FieldValues? {
    guard case .mapping(let values) = field(name)?.value else { return nil }
    return values
  }

  func mappings(_ name: String) -> [FieldValues] {
    list(name).compactMap { item in
      guard case .mapping(let values) = item.value else { return nil }
      return values
    }
  }

  func entries(_ name: String) -> [FieldEntry] {
    guard case .entries(let entries) = field(name)?.value else { return [] }
    return entries
  }

  private func list(_ name: String) -> [Field<FieldValue>] {
    guard case .list(let list) = field(name)?.value else { return [] }
    return list
  }
}
