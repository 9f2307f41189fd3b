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
  /// The size of each picture whose header tells it, by its path within the site:
  /// `/media/news/x/map.1f….png`.
  let sizes: [String: PictureSize]
  /// The addresses in style sheets as published, with the place of each.
  let styleAddresses: [String: Place]

  init(_ sources: Sources, root: Folder) throws(BuildFailure) {
    var items: [Item] = []
    var names: [String: String] = [:]
    var files: [String: String] = [:]
    var outputs: [String: String] = [:]
    var styleAddresses: [String: Place] = [:]
    // The mark of a style sheet depends on the marks of the files that it shows.
    for path in sources.assets.filter({ !$0.isStyleSheet }) + sources.assets.filter(\.isStyleSheet)
    {
      var bytes = try Self.read("Assets/" + path, in: root)
      if path.isStyleSheet {
        let style = StyleAddresses(bytes, path: path, outputs: outputs)
        bytes = style.bytes
        styleAddresses.merge(style.places) { first, _ in first }
      }
      let output = Self.output(ofAsset: path, bytes)
      outputs[path] = output
      items.append(Item(source: "Assets/" + path, output: output, bytes: bytes))
      if !path.hasPrefix("root/") { names[Self.name(ofAsset: path)] = "/" + output }
    }
    for path in sources.contentFiles {
      let bytes = try Self.read("Content/" + path, in: root)
      let output = Self.output(ofFile: path, bytes)
      items.append(Item(source: "Content/" + path, output: output, bytes: bytes))
      files[path] = "/" + output
    }
    self.init(items: items, names: names, files: files, styleAddresses: styleAddresses)
  }

  init(
    items: [Item], names: [String: String], files: [String: String],
    styleAddresses: [String: Place] = [:]
  ) {
    self.items = items.sorted { $0.output < $1.output }
    self.names = names
    self.files = files
    self.styleAddresses = styleAddresses
    var sizes: [String: PictureSize] = [:]
    for item in items where Self.isPicture(item.output) {
      sizes["/" + item.output] = PictureHeader.size(of: item.bytes)
    }
    self.sizes = sizes
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
    "media/" + (isPicture(path) ? hashed(path, bytes) : path)
  }

  private static let pictures: Set = ["png", "jpg", "jpeg", "webp", "svg", "gif", "avif"]

  private static func isPicture(_ path: String) -> Bool {
    path.split(separator: ".").last.map { pictures.contains($0.lowercased()) } ?? false
  }

  private static func hashed(_ path: String, _ bytes: [UInt8]) -> String {
    guard let dot = path.lastIndex(of: ".") else { return path }
    return path[..<dot] + "." + StableHash.text(of: bytes) + path[dot...]
  }

  private static func name(ofAsset path: String) -> String {
    String(path.map { $0.isLetter || $0.isNumber ? $0 : "-" })
  }
}

extension String {
  fileprivate var isStyleSheet: Bool { hasSuffix(".css") }
}
