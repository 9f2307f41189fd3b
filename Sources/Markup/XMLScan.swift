/// An element of an XML document as it was found.
package struct XMLElementFound: Hashable, Sendable {
  /// An attribute as written.
  package struct Attribute: Hashable, Sendable {
    /// The prefix is kept: `xml:lang`.
    package let name: String
    package let value: String
  }

  /// The names from the root down, prefixes as written: `rss/channel/atom:link`.
  package let path: String
  /// In the order of the document.
  package let attributes: [Attribute]
  /// The text directly within, whole; text of elements within is theirs.
  package let text: String
  /// The line on which its start tag ends, from 1.
  package let line: Int

  /// The value of an attribute, by its name as written.
  package func attribute(_ name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }
}

/// Why a document is not well-formed XML.
package struct XMLFault: Hashable, Sendable {
  /// The reason in the parser's words, English.
  package let reason: String
  /// From 1.
  package let line: Int
  /// From 1, as the parser counts.
  package let column: Int
}

/// Reads XML documents of any origin: feeds and sitemaps.
package enum XMLScan {
  /// The elements in the order of their start tags, up to the first fault.
  ///
  /// Nothing is loaded, and no entity of the document's own is replaced: it is a fault, because
  /// neither feeds nor sitemaps need one and a few lines of them can stand for gigabytes.
  package static func elements(
    of bytes: [UInt8]
  ) -> (elements: [XMLElementFound], fault: XMLFault?) {
    guard !bytes.isEmpty else {
      return ([], XMLFault(reason: "the document is empty", line: 1, column: 1))
    }
    let reading = XMLReading()
    reading.read(bytes)
    return (reading.elements, reading.fault)
  }
}
