import Files
import Foundation

/// Gives a folder with some files to a test, and takes it away afterwards.
func withTemporaryFolder<Result>(
  _ files: [String: String] = [:], _ test: (Folder) throws -> Result
) throws -> Result {
  let folder = Folder(
    "\(FileManager.default.temporaryDirectory.path)/nortrials-\(UUID().uuidString)")
  try folder.make()
  defer { try? folder.remove() }
  for (path, text) in files {
    if let slash = path.lastIndex(of: "/") { try folder.folder(String(path[..<slash])).make() }
    try folder.write(Array(text.utf8), to: path)
  }
  return try test(folder)
}
