internal import SiteModel

/// The addresses of a site as folders and names, to find the nearest of one.
struct AddressTree {
  private let index: OutputIndex
  /// The names in each folder; a folder's path ends with a slash, the root's is empty.
  private var names: [String: Set<String>] = [:]
  /// The addresses that end in each name; a moved page keeps its name.
  private var addresses: [String: [String]] = [:]

  init(_ index: OutputIndex) {
    self.index = index
    for path in index.paths {
      var folder = ""
      for part in path.split(separator: "/") {
        names[folder, default: []].insert(String(part))
        folder += part + "/"
      }
      let address = "/" + (OutputIndex.folder(ofIndex: path) ?? path[...])
      if let name = address.split(separator: "/").last {
        addresses[String(name), default: []].append(address)
      }
    }
  }

  /// The nearest address: folder by folder, else the only one that ends in the same name.
  func nearest(to path: Substring) -> String? {
    let parts = path.split(separator: "/").map { String($0) }
    if let found = walk(parts) { return found }
    guard let last = parts.last, let same = addresses[last], same.count == 1 else { return nil }
    return same[0]
  }

  private func walk(_ parts: [String]) -> String? {
    var folder = ""
    for part in parts {
      guard let known = names[folder] else { return nil }
      if known.contains(part) {
        folder += part + "/"
      } else if let near = Array(known).near(part).nearest(to: part) {
        folder += near + "/"
      } else if part == parts.last, known.contains(part + ".html") {
        folder += part + ".html/"
      } else {
        return nil
      }
    }
    let address = String(folder.dropLast())
    guard let file = index.file(at: address) else { return nil }
    let isFolder = OutputIndex.folder(ofIndex: index.paths[file]) == folder[...]
    return "/" + (isFolder ? folder : address)
  }
}
