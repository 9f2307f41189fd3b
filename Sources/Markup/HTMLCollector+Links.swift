extension HTMLCollector {
  /// Takes the addresses of a start tag that has attributes.
  mutating func collect(_ name: UnsafePointer<UInt8>, _ attributes: HTMLAttributes) {
    switch name[0] {
    case UInt8(ascii: "a"): collectA(name, attributes)
    case UInt8(ascii: "b"):
      if name.equals("base"), scan.base == nil { scan.base = attributes.text("href") }
    case UInt8(ascii: "e"): if name.equals("embed") { add(.asset, attributes.bytes("src")) }
    case UInt8(ascii: "h"):
      if name.equals("html"), scan.language == nil { scan.language = attributes.text("lang") }
    case UInt8(ascii: "i"): collectI(name, attributes)
    case UInt8(ascii: "l"): if name.equals("link") { collectLink(attributes) }
    case UInt8(ascii: "m"): if name.equals("meta") { collectMeta(attributes) }
    case UInt8(ascii: "o"): if name.equals("object") { add(.asset, attributes.bytes("data")) }
    case UInt8(ascii: "s"): collectS(name, attributes)
    case UInt8(ascii: "t"): if name.equals("track") { add(.asset, attributes.bytes("src")) }
    case UInt8(ascii: "u"):
      if name.equals("use") {
        add(.asset, attributes.bytes("href") ?? attributes.bytes("xlink:href"))
      }
    case UInt8(ascii: "v"):
      if name.equals("video") {
        add(.asset, attributes.bytes("src"))
        add(.image, attributes.bytes("poster"))
      }
    default: break
    }
  }

  private mutating func collectA(_ name: UnsafePointer<UInt8>, _ attributes: HTMLAttributes) {
    if name.equals("a") {
      if let old = attributes.bytes("name") { addAnchor(old, isID: false) }
      add(.link, attributes.bytes("href"), language: attributes.text("hreflang"))
    } else if name.equals("area") {
      add(.link, attributes.bytes("href"))
    } else if name.equals("audio") {
      add(.asset, attributes.bytes("src"))
    }
  }

  private mutating func collectI(_ name: UnsafePointer<UInt8>, _ attributes: HTMLAttributes) {
    if name.equals("img") {
      addImageText(attributes)
      addImageSize(attributes)
      add(.image, attributes.bytes("src"))
      addCandidates(attributes.bytes("srcset"))
    } else if name.equals("iframe") {
      add(.frame, attributes.bytes("src"))
    } else if name.equals("input") {
      if attributes.text("type")?.lowercased() == "image" { add(.image, attributes.bytes("src")) }
    } else if name.equals("image") {
      add(.image, attributes.bytes("href") ?? attributes.bytes("xlink:href"))
    }
  }

  private mutating func collectS(_ name: UnsafePointer<UInt8>, _ attributes: HTMLAttributes) {
    if name.equals("script") {
      add(.asset, attributes.bytes("src"))
    } else if name.equals("source") {
      add(.asset, attributes.bytes("src"))
      addCandidates(attributes.bytes("srcset"))
    }
  }

  /// The addresses of a `srcset`: `small.png 1x, large.png 2x`.
  private mutating func addCandidates(_ set: UnsafeBufferPointer<UInt8>?) {
    guard let set else { return }
    var rest = set[...]
    while true {
      rest = rest.drop { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
      guard !rest.isEmpty else { return }
      var address = rest.prefix { $0 > 0x20 }
      rest = rest.dropFirst(address.count)
      if address.last == UInt8(ascii: ",") {
        address = address.dropLast()
      } else {
        rest = rest.drop { $0 != UInt8(ascii: ",") }
      }
      let link = link(.image, address)
      scan.links.append(link)
    }
  }

  private mutating func collectLink(_ attributes: HTMLAttributes) {
    guard let href = attributes.bytes("href"), let rel = attributes.bytes("rel") else { return }
    if rel.hasWord("canonical") {
      scan.canonical = link(.link, href)
    } else if rel.hasWord("stylesheet") {
      add(.asset, href)
    } else if rel.hasWord("alternate") {
      collectAlternate(href, attributes)
    } else if Self.assetRelations.contains(where: rel.hasWord) {
      add(.asset, href)
    } else if Self.pageRelations.contains(where: rel.hasWord) {
      add(.link, href)
    }
  }

  private mutating func collectAlternate(
    _ href: UnsafeBufferPointer<UInt8>, _ attributes: HTMLAttributes
  ) {
    let type = attributes.bytes("type")
    if type?.holds("rss") == true || type?.holds("atom") == true {
      let feed = link(.asset, href)
      scan.feeds.append(feed)
    } else if let language = attributes.text("hreflang") {
      let alternate = link(.link, href, language: language)
      scan.alternates.append(alternate)
    } else {
      add(.asset, href)
    }
  }

  private static let assetRelations: [StaticString] = [
    "icon", "apple-touch-icon", "mask-icon", "manifest", "preload", "modulepreload", "prefetch",
    "search",
  ]
  private static let pageRelations: [StaticString] = ["next", "prev", "help", "license", "author"]

  private mutating func collectMeta(_ attributes: HTMLAttributes) {
    guard let content = attributes.bytes("content") else { return }
    if attributes.text("http-equiv")?.lowercased() == "refresh" {
      collectRefresh(content)
    } else if let property = attributes.text("property") ?? attributes.text("name"),
      property == "og:image" || property == "twitter:image"
    {
      add(.image, content)
    }
  }

  /// The address in `0; url=/new/`, quotes taken off.
  private mutating func collectRefresh(_ content: UnsafeBufferPointer<UInt8>) {
    let mark = Array("url=".utf8)
    let starts = content.indices.dropLast(mark.count)
    let isMark = { (start: Int) in
      mark.indices.allSatisfy { content[start + $0] | 0x20 == mark[$0] | 0x20 }
    }
    guard let start = starts.first(where: isMark) else { return }
    let address = content[(start + mark.count)...].filter { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 }
    scan.refresh = link(.link, address)
  }
}
