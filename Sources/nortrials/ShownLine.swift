/// One source line of which a report shows parts.
///
/// A page may be one line of a megabyte with a finding in every link: any part is reached without
/// going through the line from its start.
struct ShownLine {
  /// How many Unicode scalars it holds.
  let count: Int
  /// Whether there is nothing to see in it.
  let isBlank: Bool
  private let bytes: ArraySlice<UInt8>
  /// Where every `step`th scalar begins.
  private let marks: [Int]

  private static let step = 256

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    var marks: [Int] = []
    var count = 0
    for (index, byte) in zip(bytes.indices, bytes) where byte.beginsScalar {
      if count % Self.step == 0 { marks.append(index) }
      count += 1
    }
    self.marks = marks
    self.count = count
    isBlank = String(decoding: bytes, as: UTF8.self).allSatisfy(\.isWhitespace)
  }

  /// The text of some of its scalars, which count from 0.
  func text(_ scalars: Range<Int>) -> String {
    let scalars = scalars.clamped(to: 0..<count)
    return String(
      decoding: bytes[offset(of: scalars.lowerBound)..<offset(of: scalars.upperBound)],
      as: UTF8.self)
  }

  private func offset(of scalar: Int) -> Int {
    guard scalar < count else { return bytes.endIndex }
    var offset = marks[scalar / Self.step]
    var rest = scalar % Self.step
    while rest > 0 {
      offset += 1
      if bytes[offset].beginsScalar { rest -= 1 }
    }
    return offset
  }
}

extension UInt8 {
  /// A byte of the form 10xxxxxx goes on with a scalar.
  fileprivate var beginsScalar: Bool { self & 0xC0 != 0x80 }
}
