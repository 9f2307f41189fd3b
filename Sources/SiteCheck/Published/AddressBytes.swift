extension UInt8 {
  static let slash = UInt8(ascii: "/")
  static let hash = UInt8(ascii: "#")
  static let question = UInt8(ascii: "?")
  static let percent = UInt8(ascii: "%")
  static let dot = UInt8(ascii: ".")
  static let colon = UInt8(ascii: ":")
  static let at = UInt8(ascii: "@")

  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  /// The value of a hexadecimal digit.
  var hexadecimal: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }
}

/// Addresses as bytes: what URLs say of white space, schemes, percent signs and dots (RFC 3986).
extension ArraySlice<UInt8> {
  /// Without the white space at both ends, which browsers drop.
  var trimmed: Self {
    var text = self
    while let first = text.first, first <= 0x20 { text.removeFirst() }
    while let last = text.last, last <= 0x20 { text.removeLast() }
    return text
  }

  /// The colon that ends a scheme.
  var schemeEnd: Int? {
    guard let first, first.isLetter else { return nil }
    for index in indices {
      let byte = self[index]
      if byte == .colon { return index }
      guard byte.isLetter || byte.isDigit || byte == 0x2B || byte == 0x2D || byte == .dot else {
        return nil
      }
    }
    return nil
  }

  /// Whether it begins with a text that is in lower case.
  func hasPrefixIgnoringCase(_ prefix: Self) -> Bool {
    guard count >= prefix.count else { return false }
    for (byte, wanted) in zip(self, prefix) where byte != wanted {
      guard byte.isLetter, byte | 0x20 == wanted else { return false }
    }
    return true
  }

  /// Whether the path means itself: no percent sign, no white space and no segment of dots.
  var isPlainPath: Bool {
    var previous: UInt8 = 0
    for byte in self {
      if byte == .percent || byte <= 0x20 || (byte == .dot && previous == .slash) { return false }
      previous = byte
    }
    return true
  }

  /// The path with percent signs decoded and segments of dots worked out; nil for a bad `%`.
  var normalPath: [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var segmentStart = 0
    var index = startIndex
    while index < endIndex {
      var byte = self[index]
      index += 1
      // Browsers drop these within an address.
      if byte == 0x09 || byte == 0x0A || byte == 0x0D { continue }
      let isSeparator = byte == .slash
      if byte == .percent {
        guard endIndex - index >= 2, let high = self[index].hexadecimal,
          let low = self[index + 1].hexadecimal
        else { return nil }
        byte = high << 4 | low
        index += 2
      }
      // What is left of a segment of dots ends with the slash already.
      let isClosed = isSeparator && result.closeDots(from: segmentStart)
      if !isClosed { result.append(byte) }
      if isSeparator { segmentStart = result.count }
    }
    _ = result.closeDots(from: segmentStart)
    return result
  }

  /// Whether it begins with the name or the number of a host, perhaps after a user's name and
  /// before a port (WHATWG URL: letters beyond ASCII are allowed, in per cent or not).
  var beginsWithHost: Bool {
    let authority = prefix { ![.slash, .question, .hash].contains($0) }
    let text = authority.lastIndex(of: .at).map { authority[($0 + 1)...] } ?? authority
    // `[::1]` is a number of version 6.
    if text.first == 0x5B { return text.contains(0x5D) }
    let parts = text.split(separator: .colon, omittingEmptySubsequences: false)
    guard let name = parts.first, parts.count <= 2,
      parts.count == 1 || parts[1].allSatisfy(\.isDigit),
      let host = name.normalPath, let first = host.first, first != .dot
    else { return false }
    var previous: UInt8 = 0
    for byte in host {
      let isAllowed =
        byte.isLetter || byte.isDigit || byte == 0x2D || byte == 0x5F || byte == .dot
        || byte >= 0x80
      if !isAllowed || (byte == .dot && previous == .dot) { return false }
      previous = byte
    }
    return true
  }

  /// Whether it leads to another computer for certain: `https://…`, `//…`.
  var namesHost: Bool {
    let text = trimmed
    return text.starts(with: "//".utf8)
      || ["http:", "https:"].contains { text.hasPrefixIgnoringCase(Array($0.utf8)[...]) }
  }

  /// A mailbox, or nothing where only a subject or a text is given.
  var isMailbox: Bool {
    let box = prefix { $0 != .question }
    if box.isEmpty { return count > 1 }
    let parts = box.split(separator: .at, omittingEmptySubsequences: false)
    guard parts.count == 2 || box.contains(0x2C), let host = parts.last else { return false }
    return parts[0].isEmpty == false && host.contains(.dot) && host.first != .dot
      && host.last != .dot && !box.contains { $0 <= 0x20 }
  }

  /// At least three digits, and no letters outside a parameter but those of percent signs.
  var isTelephone: Bool {
    let number = prefix { $0 != 0x3B }
    let hasLetters = number.contains(where: \.isLetter) && !number.contains(.percent)
    return number.count(where: \.isDigit) >= 3 && !hasLetters
  }
}

extension [UInt8] {
  /// Takes away a last segment of `.`, and for `..` the one before it as well; tells whether it did.
  fileprivate mutating func closeDots(from start: Int) -> Bool {
    let segment = self[start...]
    if segment.elementsEqual([.dot]) {
      removeLast()
      return true
    }
    guard segment.elementsEqual([.dot, .dot]) else { return false }
    removeLast(2)
    guard count > 1 else { return true }
    removeLast()
    while let last, last != .slash { removeLast() }
    return true
  }
}
