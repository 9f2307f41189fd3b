internal import Markup
internal import SiteModel

/// A style sheet of Assets with the published names of the assets that it shows.
///
/// Its author writes `url(map.svg)` as the files lie in Assets; published, each carries its mark.
struct StyleAddresses {
  /// The sheet as it is published.
  let bytes: [UInt8]
  /// The addresses as published, with the place of each in the source.
  let places: [String: Place]

  /// `path` is the sheet's below Assets; `outputs` are the published paths of the other assets,
  /// by their paths below Assets.
  init(_ source: [UInt8], path: String, outputs: [String: String]) {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    let ascent = String(repeating: "../", count: folder.count { $0 == "/" })
    var bytes: [UInt8] = []
    var places: [String: Place] = [:]
    var end = 0
    for range in StyleScan.addresses(in: source) {
      let written = String(decoding: source[range], as: UTF8.self)
      let parts = written.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      var address = written
      if let name = parts.first, let target = String(folder + name).resolvingDots,
        let output = outputs[target], output.hasPrefix("assets/")
      {
        address = ascent + output.dropFirst("assets/".count)
        if parts.count > 1 { address += "#" + parts[1] }
      }
      bytes += source[end..<range.lowerBound] + Array(address.utf8)
      end = range.upperBound
      if places[address] == nil {
        places[address] = Place(
          file: "Assets/" + path, start: source.position(of: range.lowerBound))
      }
    }
    self.bytes = bytes + source[end...]
    self.places = places
  }
}
