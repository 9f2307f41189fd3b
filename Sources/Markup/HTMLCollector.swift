internal import CLibXML2

/// Gathers a scan while libxml2 goes through a page.
struct HTMLCollector {
  var scan = HTMLScan()
  /// Set while the page is parsed.
  var parser: htmlParserCtxtPtr?
  private let firstByte: Int
  private var titleBytes: [UInt8]?
  private var isInTitle = false
  private var isInDrawing = false
  var openLink: OpenLink?
  private var rootEnd: Int?

  /// A link that is not closed yet.
  struct OpenLink {
    var hasText: Bool
    var emptyImages: [Int] = []
  }

  init(firstByte: Int) { self.firstByte = firstByte }

  /// Gives a callback its collector back.
  static func with(_ state: UnsafeMutableRawPointer?, _ work: (inout HTMLCollector) -> Void) {
    guard let state else { return }
    work(&state.assumingMemoryBound(to: HTMLCollector.self).pointee)
  }

  mutating func start(_ name: UnsafePointer<UInt8>, _ attributes: HTMLAttributes) {
    if !attributes.isEmpty {
      if let id = attributes.bytes("id") { addAnchor(id, isID: true) }
      collect(name, attributes)
    }
    switch name[0] {
    case UInt8(ascii: "a") where name.equals("a"):
      if attributes.bytes("href") != nil {
        let label = attributes.bytes("aria-label") ?? attributes.bytes("title")
        openLink = OpenLink(hasText: label?.isEmpty == false)
      }
    case UInt8(ascii: "h") where rootEnd == nil && name.equals("html"):
      rootEnd = tagEnd
    case UInt8(ascii: "s") where name.equals("svg"):
      isInDrawing = true
      openLink?.hasText = true
    case UInt8(ascii: "t") where !isInDrawing && titleBytes == nil && name.equals("title"):
      titleBytes = []
      isInTitle = true
    default: break
    }
  }

  mutating func end(_ name: UnsafePointer<UInt8>) {
    switch name[0] {
    case UInt8(ascii: "a") where name.equals("a"):
      closeLink()
    case UInt8(ascii: "s") where name.equals("svg"):
      isInDrawing = false
    case UInt8(ascii: "t") where name.equals("title"):
      isInTitle = false
    default: break
    }
  }

  mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    if isInTitle {
      titleBytes?.append(contentsOf: text)
    } else if openLink?.hasText == false, text.contains(where: { $0 > 0x20 }) {
      openLink?.hasText = true
    }
  }

  /// Puts together what is known only at the end of the page.
  mutating func finish(_ bytes: [UInt8]) {
    closeLink()
    scan.title = titleBytes.map {
      String(decoding: Array($0.split { $0 <= 0x20 }.joined(separator: [0x20])), as: UTF8.self)
    }
    // libxml2 tells of an `html` that nobody wrote, too.
    if !scan.isWhole, let rootEnd {
      scan.isWhole = HTMLTagPositions.hasTag("html", endingAt: rootEnd, in: bytes)
    }
  }

  /// The byte at which the tag that is told ends.
  var tagEnd: Int {
    guard let input = parser?.pointee.input else { return 0 }
    return firstByte + Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  mutating func addAnchor(_ name: UnsafeBufferPointer<UInt8>, isID: Bool) {
    guard !name.isEmpty else { return }
    let text = String(decoding: name, as: UTF8.self)
    scan.anchors.append(HTMLScan.Anchor(name: text, tagEnd: tagEnd, isID: isID))
  }

  mutating func link(
    _ kind: HTMLScan.Kind, _ target: some Collection<UInt8>, language: String? = nil
  ) -> HTMLScan.Link {
    let start = scan.targets.count
    scan.targets.append(contentsOf: target)
    return HTMLScan.Link(
      kind: kind, target: start..<scan.targets.count, tagEnd: tagEnd, language: language)
  }

  mutating func add(
    _ kind: HTMLScan.Kind, _ target: UnsafeBufferPointer<UInt8>?, language: String? = nil
  ) {
    guard let target else { return }
    let link = link(kind, target, language: language)
    scan.links.append(link)
  }
}
