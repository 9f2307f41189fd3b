private import CLibXML2

/// The attributes of a start tag while its call lasts; never kept.
struct HTMLAttributes {
  private let list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  /// `list` holds names and values in turn and ends with nil; a nil list is no attributes.
  init(_ list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) { self.list = list }

  var isEmpty: Bool { list == nil }

  /// The value's bytes; empty for an attribute without value, nil for one that is not there.
  func bytes(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    guard let list else { return nil }
    var index = 0
    while let found = list[index] {
      if found.equals(name) {
        guard let value = list[index + 1] else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(start: value, count: strlenOf(value))
      }
      index += 2
    }
    return nil
  }

  func text(_ name: StaticString) -> String? {
    bytes(name).map { String(decoding: $0, as: UTF8.self) }
  }

  private func strlenOf(_ value: UnsafePointer<UInt8>) -> Int { Int(xmlStrlen(value)) }
}

extension UnsafePointer<UInt8> {
  /// Whether the bytes up to the NUL are the text.
  func equals(_ text: StaticString) -> Bool {
    let wanted = text.utf8Start
    for index in 0..<text.utf8CodeUnitCount where self[index] != wanted[index] { return false }
    return self[text.utf8CodeUnitCount] == 0
  }
}

/// An attribute's value, compared byte by byte: every page has a dozen links in its head.
extension UnsafeBufferPointer<UInt8> {
  /// Whether a word in small letters stands in it, between white space, in letters of any case.
  func hasWord(_ word: StaticString) -> Bool {
    split { $0 <= 0x20 }.contains { $0.count == word.utf8CodeUnitCount && $0.begins(with: word) }
  }

  /// Whether a text in small letters stands anywhere in it, in letters of any case.
  func holds(_ text: StaticString) -> Bool {
    indices.contains { self[$0...].begins(with: text) }
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  fileprivate func begins(with text: StaticString) -> Bool {
    guard count >= text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { wanted in
      zip(self, wanted).allSatisfy { $0 == $1 || ($0 | 0x20 == $1 && $1 >= UInt8(ascii: "a")) }
    }
  }
}
