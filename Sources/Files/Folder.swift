private import Glibc

/// A folder on disk; the only place of the tool, with `Folder+Exchange`, that touches files.
///
/// Paths within it are written with forward slashes and without one in front.
package struct Folder: Hashable, Sendable {
  package let path: String

  package init(_ path: String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  /// A folder below this one.
  package func folder(_ name: String) -> Folder { Folder("\(path)/\(name)") }

  /// The path of a file within the folder, as the system is asked for it.
  package func pathOf(_ file: String) -> String { "\(path)/\(file)" }

  /// Whether the folder is there.
  package var exists: Bool { kind(of: nil) == .folder }

  /// What stands at a path within the folder, links not followed; nil for nothing.
  package func kind(of name: String?) -> FileKind? {
    var status = stat()
    guard unsafe lstat(name.map(pathOf) ?? path, &status) == 0 else { return nil }
    return FileKind(mode: status.st_mode)
  }

  /// Whether a regular file stands at a path within the folder, or a link that leads to one.
  package func leadsToFile(_ name: String) -> Bool {
    var status = stat()
    guard unsafe stat(pathOf(name), &status) == 0 else { return false }
    return FileKind(mode: status.st_mode) == .file
  }

  /// All bytes of a file.
  package func read(_ file: String) throws(FileFailure) -> [UInt8] {
    let path = pathOf(file)
    // A pipe that nobody writes to would keep an open call waiting for ever.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileFailure(path: path) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileFailure(path: path) }
    guard FileKind(mode: status.st_mode) == .file else {
      throw FileFailure(path: path, reason: "not a file")
    }
    return try Self.read(descriptor, expecting: Int(status.st_size), path: path)
  }

  /// Writes a file whole; its folder must be there.
  package func write(_ bytes: [UInt8], to file: String) throws(FileFailure) {
    let path = pathOf(file)
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileFailure(path: path) }
    var written = 0
    while written < bytes.count {
      let step = unsafe bytes[written...].withUnsafeBytes { rest in
        unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
      }
      if step < 0, errno == EINTR { continue }
      guard step > 0 else {
        let failure = FileFailure(path: path)
        close(descriptor)
        throw failure
      }
      written += step
    }
    // A full disk or a quota may be told only here.
    guard close(descriptor) == 0 else { throw FileFailure(path: path) }
  }

  /// Removes a file; one that is missing is removed already.
  package func remove(file: String) throws(FileFailure) {
    guard unsafe unlink(pathOf(file)) == 0 || errno == ENOENT else {
      throw FileFailure(path: pathOf(file))
    }
  }

  /// Makes the folder and those above it, where they are missing.
  package func make() throws(FileFailure) {
    if unsafe mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw FileFailure(path: path)
    }
    try Folder(String(path[..<slash])).make()
    guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw FileFailure(path: path)
    }
  }

  private static func read(
    _ descriptor: Int32, expecting size: Int, path: String
  ) throws(FileFailure) -> [UInt8] {
    var failure: FileFailure?
    var bytes = [UInt8]()
    // One byte more than expected, so that the common file ends in one call.
    var capacity = size + 1
    while failure == nil {
      let chunk = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        count = 0
        while count < capacity {
          let step = unsafe Glibc.read(
            descriptor, buffer.baseAddress.map { unsafe $0 + count }, capacity - count)
          if step < 0, errno == EINTR { continue }
          if step < 0 { failure = FileFailure(path: path) }
          if step <= 0 { return }
          count += step
        }
      }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if chunk.count < capacity { break }
      capacity = 65_536
    }
    if let failure { throw failure }
    return bytes
  }
}
