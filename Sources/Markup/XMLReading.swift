private import CLibXML2

/// Gathers what the XML parser tells; a class, because the parser's callbacks hold its address.
final class XMLReading {
  private(set) var elements: [XMLElementFound] = []
  private(set) var fault: XMLFault?
  private var open: [Open] = []
  private var parser: xmlParserCtxtPtr?

  /// An element whose end has not come yet.
  private struct Open {
    let index: Int
    var text: [UInt8] = []
  }

  /// Reads a document that is not empty, once.
  func read(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let size = Int32(exactly: buffer.count),
        let parser = xmlCreateMemoryParserCtxt(start, size)
      else {
        fault = XMLFault(reason: "the document is too big", line: 1, column: 1)
        return
      }
      defer { xmlFreeParserCtxt(parser) }
      // NOENT, else `&amp;` in an attribute arrives as `&#38;`; entities of the document's own are
      // refused where they are declared. No HUGE: depth and sizes stay limited.
      xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue))
      parser.pointee.sax.pointee = Self.handler
      parser.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
      self.parser = parser
      withExtendedLifetime(self) { _ = xmlParseDocument(parser) }
      self.parser = nil
    }
    while !open.isEmpty { close() }
  }
}

extension XMLReading {
  private func start(_ name: String, _ attributes: [XMLElementFound.Attribute]) {
    let path = open.last.map { elements[$0.index].path + "/" + name } ?? name
    open.append(Open(index: elements.count))
    elements.append(
      XMLElementFound(
        path: path, attributes: attributes, text: "",
        line: (parser?.pointee.input?.pointee.line).map(Int.init) ?? 1))
  }

  private func close() {
    guard let closed = open.popLast() else { return }
    guard !closed.text.isEmpty else { return }
    let element = elements[closed.index]
    elements[closed.index] = XMLElementFound(
      path: element.path, attributes: element.attributes,
      text: String(decoding: closed.text, as: UTF8.self), line: element.line)
  }

  private func add(_ text: UnsafeBufferPointer<UInt8>) {
    guard !open.isEmpty else { return }
    open[open.count - 1].text.append(contentsOf: text)
  }

  private func stop(because reason: String, line: Int, column: Int) {
    if fault == nil { fault = XMLFault(reason: reason, line: line, column: column) }
  }

  /// An entity of the document's own ends the reading: a few can stand for gigabytes.
  private func refuseEntity() {
    let input = parser?.pointee.input?.pointee
    stop(
      because: "the document declares an entity", line: input.map { Int($0.line) } ?? 1,
      column: input.map { Int($0.col) } ?? 1)
    xmlStopParser(parser)
  }
}

extension XMLReading {
  private static func reading(_ context: UnsafeMutableRawPointer?) -> XMLReading? {
    context.map { Unmanaged<XMLReading>.fromOpaque($0).takeUnretainedValue() }
  }

  /// What the parser calls. No callback loads or replaces anything.
  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.startElementNs = {
      context, name, prefix, _, namespaceCount, namespaces, attributeCount, _, attributes in
      XMLReading.reading(context)?.start(
        XMLReading.name(prefix, name),
        XMLReading.declarations(namespaces, Int(namespaceCount))
          + XMLReading.attributes(attributes, Int(attributeCount)))
    }
    handler.endElementNs = { context, _, _, _ in XMLReading.reading(context)?.close() }
    let text: charactersSAXFunc = { context, text, count in
      guard let text else { return }
      XMLReading.reading(context)?.add(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    handler.characters = text
    handler.cdataBlock = text
    handler.ignorableWhitespace = text
    handler.entityDecl = { context, _, _, _, _, _ in XMLReading.reading(context)?.refuseEntity() }
    handler.serror = { context, error in
      guard let error = error?.pointee, error.level.rawValue >= XML_ERR_ERROR.rawValue else {
        return
      }
      let reason = error.message.map { String(cString: $0) } ?? ""
      XMLReading.reading(context)?.stop(
        because: reason.split(separator: "\n").first.map(String.init) ?? "not well-formed",
        line: max(1, Int(error.line)), column: max(1, Int(error.int2)))
    }
    return handler
  }

  private static func name(
    _ prefix: UnsafePointer<UInt8>?, _ name: UnsafePointer<UInt8>?
  ) -> String {
    let local = name.map { String(cString: $0) } ?? ""
    return prefix.map { String(cString: $0) + ":" + local } ?? local
  }

  /// The namespaces of a start tag, as the attributes they are written as.
  private static func declarations(
    _ namespaces: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _ count: Int
  ) -> [XMLElementFound.Attribute] {
    guard let namespaces else { return [] }
    return (0..<count).map { index in
      let prefix = namespaces[2 * index].map { "xmlns:" + String(cString: $0) }
      let address = namespaces[2 * index + 1].map { String(cString: $0) }
      return XMLElementFound.Attribute(name: prefix ?? "xmlns", value: address ?? "")
    }
  }

  /// Five pointers each: name, prefix, namespace, the value's beginning and its end.
  private static func attributes(
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _ count: Int
  ) -> [XMLElementFound.Attribute] {
    guard let attributes else { return [] }
    return (0..<count).map { index in
      let start = attributes[5 * index + 3]
      let length = start.flatMap { start in attributes[5 * index + 4].map { $0 - start } } ?? 0
      let value = UnsafeBufferPointer(start: start, count: length)
      return XMLElementFound.Attribute(
        name: name(attributes[5 * index + 1], attributes[5 * index]),
        value: String(decoding: value, as: UTF8.self))
    }
  }
}
