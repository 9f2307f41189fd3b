internal import SiteModel

/// How messages call what they count.
struct CountedName {
  /// "item", «punkt».
  let one: Wording
  let several: Wording

  /// "1 item", "2 items".
  func counted(_ count: Int) -> Wording {
    let noun = count == 1 ? one : several
    return Wording("\(count) \(noun.english)", nb: "\(count) \(noun.bokmaal)")
  }
}
