import Markup
import SiteModel
import Testing

@Suite struct PictureHeaderTests {
  private func size(_ bytes: [UInt8]) -> [Int]? {
    PictureHeader.size(of: bytes).map { [$0.width, $0.height] }
  }

  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 0, 0x04, 0xB0, 0, 0, 0x02, 0x76, 8, 6, 0, 0, 0]

  /// A JPEG of 640 × 480 with the given segments before its frame.
  private static func jpeg(_ segments: [UInt8] = []) -> [UInt8] {
    [0xFF, 0xD8] + segments + [0xFF, 0xC4, 0, 3, 0]
      + [0xFF, 0xC2, 0, 11, 8, 0x01, 0xE0, 0x02, 0x80, 1, 1, 0x11, 0]
  }

  /// An Exif segment with one entry, the orientation.
  private static func exif(_ orientation: UInt8, little: Bool) -> [UInt8] {
    let short = { (value: UInt8) -> [UInt8] in little ? [value, 0] : [0, value] }
    let long = { (value: UInt8) -> [UInt8] in little ? [value, 0, 0, 0] : [0, 0, 0, value] }
    let tag: [UInt8] = little ? [0x12, 0x01] : [0x01, 0x12]
    let body =
      Array("Exif\0\0".utf8) + Array((little ? "II" : "MM").utf8) + short(42) + long(8) + short(1)
      + tag + short(3) + long(1) + short(orientation) + [0, 0]
    return [0xFF, 0xE1, 0, UInt8(body.count + 2)] + body
  }

  private static func webP(_ chunk: String, _ bytes: [UInt8]) -> [UInt8] {
    Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8) + Array(chunk.utf8) + [0, 0, 0, 0]
      + bytes
  }

  @Test func `PNG, GIF and the three forms of WebP tell their size`() {
    #expect(size(Self.png) == [1200, 630])
    #expect(size(Array("GIF89a".utf8) + [0x40, 0x01, 0xC8, 0]) == [320, 200])
    #expect(size(Self.webP("VP8X", [0, 0, 0, 0, 0x8F, 0x01, 0, 0x2B, 0x01, 0])) == [400, 300])
    #expect(size(Self.webP("VP8L", [0x2F, 0x8F, 0xC1, 0x4A, 0])) == [400, 300])
    #expect(
      size(Self.webP("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x90, 0x01, 0x2C, 0x41])) == [400, 300])
  }

  @Test func `a JPEG tells its size after any other segments`() {
    #expect(size(Self.jpeg()) == [640, 480])
    #expect(size(Self.jpeg([0xFF, 0xE0, 0, 4, 1, 2, 0xFF])) == [640, 480])
  }

  @Test(arguments: [false, true])
  func `a photograph taken with the camera on its side is as wide as it is shown`(little: Bool) {
    for orientation: UInt8 in [1, 3] {
      #expect(size(Self.jpeg(Self.exif(orientation, little: little))) == [640, 480])
    }
    for orientation: UInt8 in [5, 6, 8] {
      #expect(size(Self.jpeg(Self.exif(orientation, little: little))) == [480, 640])
    }
  }

  @Test(arguments: [
    ("width='64' height='32'", [64, 32]), ("width='64px' height='31.6px'", [64, 32]),
    ("viewBox='0 0 120 80'", [120, 80]), ("viewBox='0,0,120,80' width='60'", [60, 40]),
    ("viewBox='0 0 120 80' height='40'", [60, 40]),
    ("viewBox='0 0 120 80' width='100%' height='100%'", [120, 80]),
  ])
  func `a drawing tells its size in pixels, else by its box`(attributes: String, sides: [Int]) {
    let text =
      "<?xml version='1.0'?><!-- a --><svg xmlns='http://www.w3.org/2000/svg' \(attributes)/>"
    #expect(size(Array(text.utf8)) == sides)
  }

  @Test(arguments: [
    "", "<svg/>", "<svg width='5em' height='2em'/>", "<svg viewBox='0 0 0 0'/>", "<html/>",
    "<svg width='1e99' height='nan'/>", "a note",
  ])
  func `what says nothing has no size`(text: String) {
    #expect(size(Array(text.utf8)) == nil)
  }

  @Test func `a file that is cut off anywhere is safe, and never has another size`() {
    let whole = [
      Self.png, Self.jpeg(Self.exif(6, little: true)),
      Self.webP("VP8X", [0, 0, 0, 0, 0x8F, 0x01, 0, 0x2B, 0x01, 0]),
    ]
    for bytes in whole {
      for count in 0..<bytes.count {
        let found = size(Array(bytes.prefix(count)))
        #expect(found == nil || found == size(bytes))
      }
    }
  }
}
