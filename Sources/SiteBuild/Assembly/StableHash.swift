/// A hash that is the same in every run and on every machine.
enum StableHash {
  /// 16 hexadecimal digits of 64-bit FNV-1a (draft-eastlake-fnv): names, not security.
  static func text(of bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      hash ^= UInt64(byte)
      hash &*= 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
