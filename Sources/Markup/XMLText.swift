private import CLibXML2

/// Writes an XML document in UTF-8, two spaces a level.
///
/// Names are the caller's constants; values are escaped, and what XML 1.0 forbids is left out.
package struct XMLText: ~Copyable {
  // Nil only where memory ran out; the library takes nil and writes nothing.
  private let buffer: xmlBufferPtr?
  private let writer: xmlTextWriterPtr?
  /// How many elements are open.
  private var depth = 0

  /// Begins a document.
  package init() {
    buffer = xmlBufferCreateSize(65_536)
    // Doubling: the default grows by little and copies a big document again and again.
    xmlBufferSetAllocationScheme(buffer, XML_BUFFER_ALLOC_DOUBLEIT)
    writer = xmlNewTextWriterMemory(buffer, 0)
    xmlTextWriterSetIndent(writer, 1)
    xmlTextWriterSetIndentString(writer, "  ")
    xmlTextWriterStartDocument(writer, nil, "UTF-8", nil)
  }

  deinit {
    // The writer still flushes into the buffer.
    xmlFreeTextWriter(writer)
    xmlBufferFree(buffer)
  }

  /// Writes the instruction to show the document by a style sheet (xml-stylesheet, W3C).
  ///
  /// Stands before the root element; the address is one of the site's own, without quotes and `?>`.
  package mutating func styleSheet(_ href: String) {
    precondition(depth == 0, "a style sheet is named before the root element")
    let address = href.replacing("&", with: "&amp;")
    xmlTextWriterWritePI(writer, "xml-stylesheet", "type=\"text/css\" href=\"\(address)\"")
  }

  /// Opens an element; the attributes stand in the order given.
  package mutating func startElement(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:]
  ) {
    depth += 1
    xmlTextWriterStartElement(writer, name)
    for (name, value) in attributes {
      xmlTextWriterWriteAttribute(writer, name, value.allowedInXML)
    }
  }

  /// Closes the element opened last.
  package mutating func endElement() {
    precondition(depth > 0, "an element must be open to be closed")
    depth -= 1
    xmlTextWriterEndElement(writer)
  }

  /// Writes text within the open element.
  package mutating func text(_ text: String) {
    precondition(depth > 0, "text stands within an element")
    xmlTextWriterWriteString(writer, text.allowedInXML)
  }

  /// Writes an element that holds only text.
  package mutating func element(
    _ name: String, _ text: String = "", attributes: KeyValuePairs<String, String> = [:]
  ) {
    startElement(name, attributes)
    if !text.isEmpty { self.text(text) }
    endElement()
  }

  /// Closes what is open and gives the document's bytes.
  package consuming func finish() -> [UInt8] {
    xmlTextWriterEndDocument(writer)
    xmlTextWriterFlush(writer)
    let count = Int(xmlBufferLength(buffer))
    let bytes = xmlBufferContent(buffer).map {
      Array(UnsafeBufferPointer(start: $0, count: count))
    }
    return bytes ?? []
  }
}

extension String {
  /// The text without what no XML 1.0 document may hold: control characters and U+FFFE, U+FFFF.
  ///
  /// The library writes them as they are, and readers of the feed refuse the whole document.
  var allowedInXML: String {
    // The bytes EF BF BE and EF BF BF are U+FFFE and U+FFFF; EF is rare enough to look again.
    let isSuspect = utf8.contains {
      $0 == 0xEF || $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D
    }
    guard isSuspect else { return self }
    var allowed = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x1_0000...: allowed.append(scalar)
      default: continue
      }
    }
    return String(allowed)
  }
}
