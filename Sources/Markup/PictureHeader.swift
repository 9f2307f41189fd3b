package import SiteModel

/// Reads how large a picture is from the first bytes of its file: PNG, JPEG, WebP, GIF and SVG.
///
/// Nothing is decoded, and any bytes are safe: what cannot be understood has no size.
package enum PictureHeader {
  /// The size in CSS pixels; nil for another format, or a header that says nothing.
  package static func size(of bytes: [UInt8]) -> PictureSize? {
    let header = Bytes(bytes)
    if header.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) { return header.png }
    if header.has([0xFF, 0xD8, 0xFF], at: 0) { return header.jpeg }
    if header.has("RIFF".utf8, at: 0), header.has("WEBP".utf8, at: 8) { return header.webP }
    if header.has("GIF8".utf8, at: 0) { return header.gif }
    return drawing(bytes)
  }
}

extension PictureHeader {
  /// The root's `width` and `height` in pixels, else the sides of its `viewBox` (SVG 2, 8.2).
  private static func drawing(_ bytes: [UInt8]) -> PictureSize? {
    guard let root = XMLScan.elements(of: bytes).elements.first, root.path == "svg" else {
      return nil
    }
    let box = (root.attribute("viewBox") ?? "").split { $0 == "," || $0.isWhitespace }
      .compactMap { Double($0) }
    let sides = box.count == 4 ? (width: box[2], height: box[3]) : nil
    let width = root.attribute("width").flatMap(pixels)
    let height = root.attribute("height").flatMap(pixels)
    switch (width, height, sides) {
    case (let width?, let height?, _): return size(width, height)
    case (let width?, nil, let sides?) where sides.width > 0:
      return size(width, width * sides.height / sides.width)
    case (nil, let height?, let sides?) where sides.height > 0:
      return size(height * sides.width / sides.height, height)
    case (nil, nil, let sides?): return size(sides.width, sides.height)
    case (_, _, _): return nil
    }
  }

  /// A length without unit or in `px`; other units depend on more than the file.
  private static func pixels(_ length: String) -> Double? {
    Double(length.hasSuffix("px") ? String(length.dropLast(2)) : length)
  }

  private static func size(_ width: Double, _ height: Double) -> PictureSize? {
    guard (0.5...1e6).contains(width), (0.5...1e6).contains(height) else { return nil }
    return PictureSize(width: Int(width.rounded()), height: Int(height.rounded()))
  }
}

/// A file's bytes, read at any place: beyond the end there is nothing.
private struct Bytes {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func has(_ mark: some Collection<UInt8>, at start: Int) -> Bool {
    start >= 0 && start + mark.count <= bytes.count
      && bytes[start..<start + mark.count].elementsEqual(mark)
  }

  /// A number of `count` bytes, the first of them the highest; nil beyond the end.
  private func big(_ count: Int, at start: Int) -> Int? {
    guard start >= 0, start + count <= bytes.count else { return nil }
    return bytes[start..<start + count].reduce(0) { $0 << 8 | Int($1) }
  }

  /// A number of `count` bytes, the first of them the lowest; nil beyond the end.
  private func little(_ count: Int, at start: Int) -> Int? {
    guard start >= 0, start + count <= bytes.count else { return nil }
    return bytes[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private func size(_ width: Int?, _ height: Int?) -> PictureSize? {
    guard let width, let height else { return nil }
    return PictureSize(width: width, height: height)
  }

  /// The first chunk, IHDR (PNG specification, 11.2.2).
  var png: PictureSize? {
    has("IHDR".utf8, at: 12) ? size(big(4, at: 16), big(4, at: 20)) : nil
  }

  /// The logical screen (GIF89a, 18).
  var gif: PictureSize? { size(little(2, at: 6), little(2, at: 8)) }

  /// The first chunk: extended, lossless or lossy (RFC 9649, 2.5 to 2.7).
  var webP: PictureSize? {
    if has("VP8X".utf8, at: 12) {
      return size(little(3, at: 24).map { $0 + 1 }, little(3, at: 27).map { $0 + 1 })
    }
    if has("VP8L".utf8, at: 12), has([0x2F], at: 20) {
      guard let bits = little(4, at: 21) else { return nil }
      return PictureSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
    }
    guard has("VP8 ".utf8, at: 12), has([0x9D, 0x01, 0x2A], at: 23) else { return nil }
    return size(
      little(2, at: 26).map { $0 & 0x3FFF }, little(2, at: 28).map { $0 & 0x3FFF })
  }

  /// The frame's header (ITU T.81, B.2.2), turned as the camera was held.
  var jpeg: PictureSize? {
    var start = 2
    var isOnItsSide = false
    while let marker = big(2, at: start), marker & 0xFF00 == 0xFF00 {
      // Any number of fill bytes may stand before a marker's code.
      guard marker != 0xFFFF else {
        start += 1
        continue
      }
      guard let length = big(2, at: start + 2), length >= 2 else { return nil }
      if marker == 0xFFE1 { isOnItsSide = isOnItsSide || turns(segmentAt: start + 4) }
      if Self.isFrame(marker) {
        let (height, width) = (big(2, at: start + 5), big(2, at: start + 7))
        return isOnItsSide ? size(height, width) : size(width, height)
      }
      start += 2 + length
    }
    return nil
  }

  /// SOF0 to SOF15 without DHT, JPG and DAC.
  private static func isFrame(_ marker: Int) -> Bool {
    (0xFFC0...0xFFCF).contains(marker) && ![0xFFC4, 0xFFC8, 0xFFCC].contains(marker)
  }

  /// Whether an Exif segment turns the picture by a quarter: orientation 5 to 8 (Exif 2.3, 4.6.4 A).
  private func turns(segmentAt start: Int) -> Bool {
    let header = start + 6
    guard has("Exif".utf8, at: start) else { return false }
    let isLittle = has("II".utf8, at: header)
    func number(_ count: Int, at place: Int) -> Int? {
      isLittle ? little(count, at: place) : big(count, at: place)
    }
    guard let directory = number(4, at: header + 4),
      let count = number(2, at: header + directory)
    else { return false }
    for entry in 0..<count {
      let place = header + directory + 2 + 12 * entry
      guard let tag = number(2, at: place) else { return false }
      guard tag == 0x0112 else { continue }
      return number(2, at: place + 8).map { (5...8).contains($0) } ?? false
    }
    return false
  }
}
