internal import Files
internal import Markup
internal import SiteModel

/// The files that are published as they are: assets, and pictures and documents beside pages.
struct AssetCatalog: Sendable {
  /// One file: where it is read, where it is written.
  struct Item: Sendable {
    /// From the root: `Assets/style.css`.
    let source: String
    /// From the site's root: `assets/style.3f2a….css`.
    let output: String
    let bytes: [UInt8]
  }

  /// Sorted by output.
  let items: [Item]
  /// The names that layouts use (`style-css`), with the path within the site.
  let names: [String: String]
  /// The published path of each file beside a page, by its path below Content.
  let files: [String: String]
  /// The size of each picture, by its path within the site: `/media/news/x/map.1f….png`.
  let sizes: [String: PictureSize]

  init(_ sources: Sources, root: Folder) throws(BuildFailure) {
    var items: [Item] = []
    var names: [String: String] = [:]
    var files: [String: String] = [:]
    for path in sources.assets {
      let bytes = try Self.read("Assets/" + path, in: root)
      let output = Self.output(ofAsset: path, bytes)
      items.append(Item(source: "Assets/" + path, output: output, bytes: bytes))
      if !path.hasPrefix("root/") { names[Self.name(ofAsset: path)] = "/" + output }
    }
    for path in sources.contentFiles {
      let bytes = try Self.read("Content/" + path, in: root)
      let output = Self.output(ofFile: path, bytes)
      items.append(Item(source: "Content/" + path, output: output, bytes: bytes))
      files[path] = "/" + output
    }
    self.init(items: items, names: names, files: files)
  }

  init(items: [Item], names: [String: String], files: [String: String]) {
    self.items = items.sorted { $0.output < $1.output }
    self.names = names
    self.files = files
    let sizes = items.compactMap { item in
      PictureHeader.size(of: item.bytes).map { ("/" + item.output, $0) }
    }
    self.sizes = Dictionary(sizes) { first, _ in first }
  }

  /// The published path of a file named in a page: beside it, in the page's language if there is one.
  ///
  /// `plan.pdf` means `plan.nb.pdf` where that exists; a reader of nynorsk gets bokmål before a
  /// file that may be in English.
  func path(of target: String, in folder: String, language: Language) -> String? {
    let path = folder.isEmpty ? target : "\(folder)/\(target)"
    guard let resolved = path.resolvingDots else { return nil }
    if let dot = resolved.lastIndex(of: ".") {
      for language in language == .nynorsk ? [.nynorsk, .bokmaal] : [language] {
        let own = resolved[..<dot] + ".\(language.rawValue)" + resolved[dot...]
        if let file = files[String(own)] { return file }
      }
    }
    return files[resolved]
  }

  private static func read(_ path: String, in root: Folder) throws(BuildFailure) -> [UInt8] {
    do { return try root.read(path) } catch { throw .unreadable(error) }
  }

  private static func output(ofAsset path: String, _ bytes: [UInt8]) -> String {
    if path.hasPrefix("root/") { return String(path.dropFirst("root/".count)) }
    return "assets/" + hashed(path, bytes)
  }

  /// Pictures carry a hash; the address of a document is permanent.
  private static func output(ofFile path: String, _ bytes: [UInt8]) -> String {
    let pictures: Set = ["png", "jpg", "jpeg", "webp", "svg", "gif", "avif"]
    let isPicture = path.split(separator: ".").last.map { pictures.contains($0.lowercased()) }
    return "media/" + (isPicture == true ? hashed(path, bytes) : path)
  }

  private static func hashed(_ path: String, _ bytes: [UInt8]) -> String {
    guard let dot = path.lastIndex(of: ".") else { return path }
    return path[..<dot] + "." + StableHash.text(of: bytes) + path[dot...]
  }

  private static func name(ofAsset path: String) -> String {
    String(path.map { $0.isLetter || $0.isNumber ? $0 : "-" })
  }
}

/// A hash that is the same in every run and on every machine.
enum StableHash {
  /// 16 hexadecimal digits of 64-bit FNV-1a (draft-eastlake-fnv): names, not security.
  static func text(of bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      hash ^= UInt64(byte)
      hash &*= 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension String {
  /// The path without `.` and `..`; nil where it climbs out of the top.
  var resolvingDots: String? {
    var parts: [Substring] = []
    for part in split(separator: "/") where part != "." {
      if part == ".." {
        if parts.popLast() == nil { return nil }
      } else {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
