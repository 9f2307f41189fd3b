internal import SiteModel

/// Who has which path of the built site; letters of both cases are the same, because a server may
/// take an old address in any.
struct Claims<Owner> {
  /// Why a path cannot be had.
  enum Rival {
    /// It is taken itself.
    case same(Owner)
    /// A file, or a folder that is kept free, stands above it.
    case above(String, Owner)
    /// It is a folder with files of others in it.
    case below(Owner)
  }

  private var owners: [String: Owner] = [:]
  /// The first owner of a path in each folder.
  private var ownersBelow: [String: Owner] = [:]

  /// Nil where the path is the owner's from now on.
  mutating func claim(_ path: String, for owner: Owner) -> Rival? {
    let path = path.lowercased()
    if let first = owners[path] { return .same(first) }
    let folders = path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
    for folder in folders {
      if let first = owners[folder] { return .above(folder, first) }
    }
    if let first = ownersBelow[path] { return .below(first) }
    owners[path] = owner
    for folder in folders where ownersBelow[folder] == nil { ownersBelow[folder] = owner }
    return nil
  }
}
