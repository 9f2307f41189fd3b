/// Every file of a site, found by the bytes of its address.
///
/// A file is found by its path, and an `index.html` by its folder too, with and without the slash.
/// A page has a hundred links: a look-up makes no text and costs one pass over the address.
struct OutputIndex: Sendable {
  /// Sorted; a file's number is its place here.
  let paths: [String]
  private let arePages: [Bool]
  private var keys: [UInt8] = []
  private var entries: [Entry] = []
  /// The entry of each slot, -1 where it is free; at least half of them are.
  private var slots: [Int32]
  private let mask: UInt64

  /// One address of a file.
  private struct Entry {
    let hash: UInt64
    let key: Range<Int>
    let file: Int32
  }

  init(_ paths: [String]) {
    self.paths = paths.sorted()
    arePages = self.paths.map(Self.isPage)
    var size = 16
    while size < paths.count * 6 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    mask = UInt64(size - 1)
    // Files come first: where a file and a folder share a name, a server gives the file.
    for (number, path) in self.paths.enumerated() { insert(path.utf8, file: Int32(number)) }
    for (number, path) in self.paths.enumerated() {
      guard let folder = Self.folder(ofIndex: path) else { continue }
      insert(folder.utf8, file: Int32(number))
      if !folder.isEmpty { insert(folder.utf8.dropLast(), file: Int32(number)) }
    }
  }

  /// `a/b/` for `a/b/index.html`; nil for other files.
  static func folder(ofIndex path: String) -> Substring? {
    guard path == "index.html" || path.hasSuffix("/index.html") else { return nil }
    return path.dropLast("index.html".count)
  }

  /// Whether a file is a page in HTML.
  static func isPage(_ path: String) -> Bool { path.hasSuffix(".html") || path.hasSuffix(".htm") }

  /// Whether a file is a drawing, whose parts `use` can show.
  static func isDrawing(_ path: String) -> Bool { path.hasSuffix(".svg") }

  /// Whether a file is a style sheet.
  static func isStyleSheet(_ path: String) -> Bool { path.hasSuffix(".css") }

  /// The number of the file at an address without a slash in front.
  func file(at address: ArraySlice<UInt8>) -> Int? {
    let hash = Self.hash(address)
    var slot = Int(hash & mask)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, isKey(entry, address) { return Int(entry.file) }
      slot = (slot + 1) & Int(mask)
    }
    return nil
  }

  /// Compared byte by byte: a slice of the keys for each look-up costs as much as the look-up.
  private func isKey(_ entry: Entry, _ address: ArraySlice<UInt8>) -> Bool {
    guard entry.key.count == address.count else { return false }
    let shift = entry.key.lowerBound - address.startIndex
    for index in address.indices where address[index] != keys[index + shift] { return false }
    return true
  }

  /// Whether the file of a number is a page in HTML.
  func isPage(_ file: Int) -> Bool { arePages[file] }

  /// Whether the file of a number is a drawing.
  func isDrawing(_ file: Int) -> Bool { Self.isDrawing(paths[file]) }

  func file(at path: String) -> Int? { file(at: Array(path.utf8)[...]) }

  private mutating func insert(_ key: some Collection<UInt8>, file: Int32) {
    let start = keys.count
    keys.append(contentsOf: key)
    guard self.file(at: keys[start...]) == nil else {
      keys.removeSubrange(start...)
      return
    }
    let hash = Self.hash(keys[start...])
    var slot = Int(hash & mask)
    while slots[slot] >= 0 { slot = (slot + 1) & Int(mask) }
    slots[slot] = Int32(entries.count)
    entries.append(Entry(hash: hash, key: start..<keys.count, file: file))
  }

  /// FNV-1a, its upper half folded in because a slot is chosen by the lower bits.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 32)
  }
}
