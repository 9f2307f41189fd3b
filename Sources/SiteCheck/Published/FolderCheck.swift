package import Files
private import Markup
package import SiteModel

/// Judges a published folder, whatever made it.
package enum FolderCheck {
  /// What was found in a folder.
  package struct Result: Sendable {
    /// How many pages in HTML there are.
    package let pages: Int
    /// The languages that the pages name, sorted.
    package let languages: [String]
    /// The address that the site's links were judged by; nil if none was given or found.
    package let address: SiteAddress?
    /// In report order; places are paths within the folder.
    package let diagnostics: [Diagnostic]
  }

  /// Reads every page and feed of a folder once, `workers` at a time.
  ///
  /// Without an address, the front page's canonical link tells it; without that, whole addresses
  /// count as another site's. Fails if the folder or one of its files cannot be read.
  package static func check(
    _ folder: Folder, address: SiteAddress?, workers: Int
  ) async throws(FileFailure) -> Result {
    let outputs = try outputs(of: folder)
    let address = if let address { address } else { try canonicalAddress(of: folder, outputs) }
    let check = PublishedCheck(address: address, outputs: outputs)
    let judged = outputs.filter(PublishedCheck.judges)
    let results = await judged.concurrentMap(width: workers) { path in
      Self.scan(path, of: folder, check)
    }
    var scans: [PageScan] = []
    scans.reserveCapacity(results.count)
    for result in results { scans.append(try result.get()) }
    return Result(
      pages: scans.count(where: \.isPage),
      languages: Set(scans.compactMap(\.language)).filter { !$0.isEmpty }.sorted(),
      address: address, diagnostics: check.finish(scans))
  }

  private static func scan(
    _ path: String, of folder: Folder, _ check: PublishedCheck
  ) -> Swift.Result<PageScan, FileFailure> {
    do throws(FileFailure) {
      return .success(check.scan(Output(path: path, bytes: try folder.read(path))))
    } catch {
      return .failure(error)
    }
  }

  /// Every file below, those in folders such as `.well-known` too.
  private static func outputs(of folder: Folder) throws(FileFailure) -> [String] {
    var outputs = try files(of: folder)
    for name in try folder.names() where name.hasPrefix(".") && name != ".git" {
      if folder.kind(of: name) == .folder {
        outputs += try files(of: folder.folder(name)).map { "\(name)/\($0)" }
      } else if folder.leadsToFile(name) {
        outputs.append(name)
      }
    }
    return outputs
  }

  /// Files and links to files: a server gives nothing for pipes, sockets and devices.
  private static func files(of folder: Folder) throws(FileFailure) -> [String] {
    try folder.entries().filter { entry in
      switch entry.kind {
      case .file: true
      case .symbolicLink: folder.leadsToFile(entry.path)
      case .folder, .other: false
      }
    }.map(\.path)
  }

  private static func canonicalAddress(
    of folder: Folder, _ outputs: [String]
  ) throws(FileFailure) -> SiteAddress? {
    guard outputs.contains("index.html") else { return nil }
    let scan = HTMLScan(try folder.read("index.html"))
    guard let canonical = scan.canonical.map(scan.target),
      let address = SiteAddress(String(canonical.prefix { $0 != "?" && $0 != "#" }))
    else { return nil }
    let path = address.basePath.dropFirst()
    // A front page that only leads on names the page it leads to: `/en/`, and not the site.
    let isPage = ["", "/index.html"].contains { outputs.contains(path + $0) }
    return isPage && !path.isEmpty ? SiteAddress(address.origin) : address
  }
}
