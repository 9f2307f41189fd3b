/// How large a picture is shown where nothing else decides it.
package struct PictureSize: Hashable, Sendable {
  /// In CSS pixels, at least 1.
  package let width: Int
  /// In CSS pixels, at least 1.
  package let height: Int

  /// Nil where one of the two is nothing that could be shown.
  package init?(width: Int, height: Int) {
    guard width > 0, height > 0 else { return nil }
    self.width = width
    self.height = height
  }
}
