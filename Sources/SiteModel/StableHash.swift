/// A hash that is the same in every run and on every machine.
package enum StableHash {
  /// 64-bit FNV-1a (draft-eastlake-fnv): for names, not for security.
  package static func value(of bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      hash ^= UInt64(byte)
      hash &*= 0x100_0000_01B3
    }
    return hash
  }

  /// The value in 16 hexadecimal digits.
  package static func text(of bytes: [UInt8]) -> String {
    hexadecimal(value(of: bytes), digits: 16)
  }

  /// A number in lower-case hexadecimal digits, with zeros in front.
  static func hexadecimal(_ value: some FixedWidthInteger, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: Swift.max(0, digits - text.count)) + text
  }
}
