package import Files
internal import SiteModel

/// Where a site that is made is put.
package enum OutputTarget: Sendable {
  /// A folder on disk.
  case folder(Folder)
  /// Nowhere: the site is made to be judged, and no file of it is written.
  case nowhere
}

extension OutputTarget {
  /// Writes a file into a folder that is there.
  func write(_ output: Output) throws(FileFailure) {
    guard case .folder(let folder) = self else { return }
    try folder.write(output.bytes, to: output.path)
  }

  /// Writes a file with the folders above it.
  func write(_ item: AssetCatalog.Item) throws(FileFailure) {
    guard case .folder(let folder) = self else { return }
    if let slash = item.output.lastIndex(of: "/") {
      try folder.folder(String(item.output[..<slash])).make()
    }
    try folder.write(item.bytes, to: item.output)
  }
}
