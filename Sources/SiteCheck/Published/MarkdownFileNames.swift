internal import SiteModel

extension Site {
  /// The Markdown file nearest to one that a link names, as a path from the link's own file.
  ///
  /// A name without a language leads nowhere: it gets the file in the reader's language, or the one
  /// that there is.
  func markdownFile(near written: String, from file: String, language: Language?) -> String? {
    let folder = file.split(separator: "/").dropLast()
    let wanted = Self.path(written, from: folder).joined(separator: "/")
    let hasLanguage = Language.allCases.contains { written.hasSuffix(".\($0.rawValue).md") }
    var files: [String: String] = [:]
    for page in ids.flatMap({ twins[$0]?.all ?? [] }) {
      guard let name = page.markdownFile(withLanguage: hasLanguage) else { continue }
      if files[name] == nil || page.language == language { files[name] = page.place.file }
    }
    let names = files.keys.sorted()
    return names.near(wanted).nearest(to: wanted).flatMap { files[$0] }
      .map { Self.path(to: $0, from: folder) }
  }

  /// Where a relative path leads from a folder.
  private static func path(_ relative: String, from folder: ArraySlice<Substring>) -> [Substring] {
    var path = Array(folder)
    for part in relative.split(separator: "/") where part != "." {
      if part == ".." {
        _ = path.popLast()
      } else {
        path.append(part)
      }
    }
    return path
  }

  /// The relative path that leads to a file from a folder.
  private static func path(to file: String, from folder: ArraySlice<Substring>) -> String {
    var path = file.split(separator: "/")[...]
    var above = folder
    while path.count > 1, let first = path.first, first == above.first {
      path.removeFirst()
      above.removeFirst()
    }
    return (above.map { _ in ".." } + path).joined(separator: "/")
  }
}

extension Page {
  /// The page's source; nil for a page that has none in Markdown.
  fileprivate func markdownFile(withLanguage: Bool) -> String? {
    let suffix = ".\(language.rawValue).md"
    guard place.file.hasSuffix(suffix) else { return nil }
    return withLanguage ? place.file : place.file.dropLast(suffix.count) + ".md"
  }
}
