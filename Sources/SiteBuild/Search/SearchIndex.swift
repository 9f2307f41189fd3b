internal import SiteModel

/// What Pagefind makes of one edition, and where it goes.
///
/// Bokmål and nynorsk stand in one index: a reader searches both at once.
package struct SearchIndex: Sendable {
  /// The folder within the site: `search/pagefind`.
  let folder: String
  /// The language whose endings are taken off words, as Pagefind names it.
  let language: String
  /// Which files are read, as Pagefind's `--glob` wants it: `{index.html,news/**/index.html}`.
  let pattern: String

  /// Nil for an edition without pages.
  init?(of edition: Edition, in site: Site) {
    let files = site.ids.compactMap { site.builtPage($0, in: edition)?.route.file }
    let tops = Set(files.compactMap { $0.split(separator: "/").first }).sorted()
    guard !tops.isEmpty else { return nil }
    folder = site.settings.searchFolder(in: edition)
    language = edition.language.rawValue
    let patterns = tops.map { $0 == "index.html" ? String($0) : "\($0)/**/index.html" }
    pattern = "{\(patterns.joined(separator: ","))}"
  }

  /// The file that the search page loads first, within the site.
  var script: String { "\(folder)/\(Self.script)" }

  /// What Pagefind is called with, in the site's folder.
  var arguments: [String] {
    [
      "--silent", "--site", ".", "--glob", pattern, "--force-language", language,
      "--output-subdir", folder,
      // The labels of facts are the same on every page of a kind, and no reader looks for them.
      "--exclude-selectors", "dt",
    ]
  }

  /// Whether readers need a file directly in the folder; Pagefind adds ready-made surfaces to it.
  func isServed(_ name: String) -> Bool {
    [Self.script, Self.entry, "wasm.\(language).pagefind"].contains(name)
      || name.hasSuffix(".pf_meta")
  }

  static let script = "pagefind.js"
  /// The file that names the others.
  static let entry = "pagefind-entry.json"
}
