internal import SiteModel

/// Finds pictures in formats that browsers do not show.
enum PictureFormats {
  private static let endings: Set<String> = [
    "ai", "bmp", "eps", "heic", "heif", "psd", "raw", "tif", "tiff",
  ]

  /// A finding for each picture that a page names, and for each file that no page names.
  static func findings(pages: [SourcePage], files: [String]) -> [Diagnostic] {
    var named: Set<Substring> = []
    var diagnostics: [Diagnostic] = []
    for page in pages {
      guard let source = page.frontMatter.image?.source, isUnshown(source.value) else { continue }
      named.insert(lastPart(of: source.value))
      diagnostics.append(
        Rule.fieldType.finding(
          at: source.place, page: page.name.page, language: page.name.language,
          about: source.value.brief, message(source.value), hint: repair))
    }
    for file in files where isUnshown(file) && !named.contains(lastPart(of: file)) {
      diagnostics.append(
        Rule.sourceName.finding(
          at: Place(file: "Content/" + file), about: String(lastPart(of: file)), message(file),
          hint: repair))
    }
    return diagnostics
  }

  private static let repair = Wording(
    "save it as JPEG, PNG or WebP", nb: "lagre det som JPEG, PNG eller WebP")

  private static func message(_ path: String) -> Wording {
    let name = lastPart(of: path).brief
    return Wording(
      "browsers do not show pictures such as “\(name)”",
      nb: "nettlesere viser ikke bilder som «\(name)»")
  }

  private static func lastPart(of path: String) -> Substring {
    path.split(separator: "/").last ?? ""
  }

  static func isUnshown(_ path: String) -> Bool {
    let parts = lastPart(of: path).split(separator: ".")
    return parts.count > 1 && endings.contains(parts[parts.count - 1].lowercased())
  }
}
