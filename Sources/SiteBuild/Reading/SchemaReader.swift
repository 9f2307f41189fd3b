internal import SiteModel

/// Reads a mapping as its schema says and keeps what it finds on the way.
struct SchemaReader {
  let file: String
  let page: PageID?
  let language: Language?
  private(set) var diagnostics: [Diagnostic] = []
  /// Where each written field stands, by its dotted name.
  private(set) var places: [String: Place] = [:]
  /// The written fields that twins share.
  private(set) var shared: [SharedField] = []

  init(file: String, page: PageID? = nil, language: Language? = nil) {
    self.file = file
    self.page = page
    self.language = language
  }

  /// Reads the fields of the outermost mapping; `place` is where a missing field is told.
  mutating func read(_ entries: [YamlEntry], as schema: Schema, at place: Place) -> FieldValues {
    places.reserveCapacity(entries.count)
    return read(entries, as: schema, at: place, prefix: "", isShared: true)
  }

  func place(_ position: Position) -> Place { Place(file: file, start: position) }

  mutating func report(
    _ rule: Rule, at place: Place, about subject: String, _ message: Wording, hint: Wording?
  ) {
    diagnostics.append(
      rule.finding(
        at: place, page: page, language: language, about: subject, message, hint: hint))
  }
}

extension SchemaReader {
  private mutating func read(
    _ entries: [YamlEntry], as schema: Schema, at place: Place, prefix: String, isShared: Bool
  ) -> FieldValues {
    var values = FieldValues(at: place)
    // A field that is there under a misspelt name is told once, as that.
    var misspelt: Set<String> = []
    for entry in entries where !schema.fields.contains(where: { $0.name == entry.key }) {
      reportUnknown(entry, in: schema, prefix: prefix)
      if let meant = schema.names.nearest(to: entry.key) { misspelt.insert(meant) }
    }
    for field in schema.fields {
      guard let entry = entries.first(where: { $0.key == field.name }) else {
        if field.isRequired, !misspelt.contains(field.name) {
          reportMissing(prefix + field.name, at: place)
        }
        continue
      }
      let name = prefix.isEmpty ? field.name : prefix + field.name
      let valuePlace = self.place(entry.value.position)
      if entry.value.isEmpty(as: field.kind) {
        if field.isRequired { reportMissing(name, at: valuePlace) }
        continue
      }
      places[name] = valuePlace
      let value = value(of: entry.value, as: field.kind, name: name, isShared: isShared)
      if let value { values.append(field.name, value, at: valuePlace) }
      guard isShared, let severity = field.shared else { continue }
      let text = value.map { $0.sharedText(as: field.kind) } ?? entry.value.writtenText
      guard !text.isEmpty else { continue }
      shared.append(SharedField(name: name, value: text, place: valuePlace, severity: severity))
    }
    return values
  }

  /// The value; nil where it is not what the kind says, which is then reported.
  private mutating func value(
    of value: YamlValue, as kind: FieldKind, name: String, isShared: Bool
  ) -> FieldValue? {
    switch (kind, value.kind) {
    case (.list(let kind), .list(let items)):
      return .list(list(items, of: kind, name: name))
    case (.mapping(let schema), .mapping(let entries)):
      return .mapping(
        read(
          entries, as: schema, at: place(value.position), prefix: name + ".", isShared: isShared))
    case (.entries(let kind), .mapping(let entries)):
      return .entries(self.entries(entries, of: kind, name: name))
    case (.list, _), (.mapping, _), (.entries, _), (_, .list), (_, .mapping):
      reportShape(value, as: kind, name: name)
      return nil
    case (_, .text(let text, let isPlain)):
      let scalar = FieldScalar(text: text, isPlain: isPlain)
      switch scalar.value(as: kind) {
      case .success(let value): return value
      case .failure(let fault):
        report(
          fault.rule, at: place(value.position), about: text.brief, fault.message(for: name),
          hint: fault.hint)
        return nil
      }
    }
  }

  private mutating func list(
    _ items: [YamlValue], of kind: FieldKind, name: String
  ) -> [Field<FieldValue>] {
    var list: [Field<FieldValue>] = []
    for (index, item) in items.enumerated() {
      let itemName = "\(name).\(index)"
      let place = place(item.position)
      places[itemName] = place
      guard !item.isEmpty else {
        reportEmptyItem(name, at: place)
        continue
      }
      if let value = value(of: item, as: kind, name: itemName, isShared: false) {
        list.append(Field(value, at: place))
      }
    }
    return list
  }

  private mutating func entries(
    _ entries: [YamlEntry], of kind: FieldKind, name: String
  ) -> [FieldEntry] {
    entries.compactMap { entry in
      let entryName = "\(name).\(entry.key)"
      let place = place(entry.position)
      places[entryName] = place
      return value(of: entry.value, as: kind, name: entryName, isShared: false)
        .map { FieldEntry(key: entry.key, place: place, value: $0) }
    }
  }
}

extension SchemaReader {
  private mutating func reportUnknown(_ entry: YamlEntry, in schema: Schema, prefix: String) {
    let name = prefix + entry.key
    report(
      .unknownField, at: place(entry.position), about: name.brief,
      Wording("there is no field “\(name.brief)”", nb: "det finnes ikke noe felt «\(name.brief)»"),
      hint: .nearest(to: entry.key, in: schema.names))
  }

  private mutating func reportMissing(_ name: String, at place: Place) {
    report(
      .missingField, at: place, about: name,
      Wording("the field “\(name)” is missing", nb: "feltet «\(name)» mangler"),
      hint: Wording("add “\(name)” and fill it in", nb: "legg til «\(name)» og fyll det ut"))
  }

  private mutating func reportEmptyItem(_ name: String, at place: Place) {
    report(
      .fieldType, at: place, about: name,
      Wording("the list “\(name)” has an empty item", nb: "listen «\(name)» har et tomt punkt"),
      hint: Wording("fill it in or delete it", nb: "fyll det ut eller slett det"))
  }

  private mutating func reportShape(_ value: YamlValue, as kind: FieldKind, name: String) {
    report(
      .fieldType, at: place(value.position), about: name,
      Wording(
        "“\(name)” must be \(kind.shape.english)", nb: "«\(name)» må være \(kind.shape.bokmaal)"),
      hint: kind.shapeHint(for: value, name: name))
  }
}
