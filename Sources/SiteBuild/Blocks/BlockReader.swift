internal import Markup
internal import SiteModel

/// Reads the fields of a block and keeps what it finds on the way.
struct BlockReader {
  let block: SiteBlock
  let page: Page
  private(set) var diagnostics: [Diagnostic] = []

  init(_ block: SiteBlock, on page: Page) {
    self.block = block
    self.page = page
  }

  /// The fields as the schema says; nil for a text without fields, which is reported.
  mutating func fields(as schema: Schema) -> FieldValues? {
    let bytes = Array(block.text.utf8)
    do throws(YamlFault) {
      let entries = try self.entries(of: bytes, schema)
      for fault in DroppedText.faults(in: entries, of: bytes[...], firstLine: block.firstLine) {
        report(fault)
      }
      var reader = SchemaReader(
        file: block.fence.file, page: page.id, language: page.language)
      let values = reader.read(entries, as: schema, at: block.fence)
      for finding in reader.diagnostics {
        report(
          at: finding.place, about: finding.subject, finding.message, hint: finding.hint)
      }
      return values
    } catch {
      report(error)
      return nil
    }
  }

  /// Reports a fault at a place that the fields were read with.
  mutating func report(
    at place: Place, about subject: String, _ message: Wording, hint: Wording?
  ) {
    var place = place
    // Only the fence itself stands outside the text that the columns were counted in.
    if place != block.fence, let start = place.start { place = block.place(start) }
    diagnostics.append(
      Rule.siteBlock.finding(
        at: place, page: page.id, language: page.language, about: subject, message, hint: hint))
  }

  private mutating func report(_ fault: YamlFault) {
    report(
      at: Place(file: block.fence.file, start: fault.position), about: fault.subject,
      fault.message, hint: fault.hint)
  }

  private func entries(of bytes: [UInt8], _ schema: Schema) throws(YamlFault) -> [YamlEntry] {
    guard let value = try YamlReader.read(bytes[...], firstLine: block.firstLine) else { return [] }
    guard case .mapping(let entries) = value.kind else {
      if let slip = YamlReader.slip(
        in: bytes[...], at: value.position, firstLine: block.firstLine)
      {
        throw slip
      }
      let names = schema.names.joined(separator: ", ")
      throw YamlFault(
        position: value.position, subject: block.name,
        message: Wording(
          "the block “\(block.name)” is not a list of fields",
          nb: "blokken «\(block.name)» er ikke en rekke felt"),
        hint: Wording(
          "write one field a line, as name: value: \(names)",
          nb: "skriv ett felt på hver linje, som navn: verdi: \(names)"))
    }
    return entries
  }
}
