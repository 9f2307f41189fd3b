import Testing

@testable import SiteCheck

@Suite struct WordKeyTests {
  @Test func `eight bytes at once end a word where byte by byte does`() {
    var random = SystemRandomNumberGenerator()
    let likely: [UInt8] = [0x41, 0x5A, 0x5B, 0x60, 0x7A, 0x7B, 0xC2, 0xC3, 0xE2, 0xA5]
    for _ in 0..<2000 {
      let bytes = (0..<8).map { _ in
        Bool.random() ? likely.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255)
      }
      #expect(
        EightBytes(bytes, at: 0).wordLength == bytes.prefix(while: \.isWordByte).count, "\(bytes)")
    }
  }

  @Test(arguments: ["a", "trial", "hospital", "hospitals", "forskningssykepleierne", "SØR-ØST"])
  func `a word that is read has the key of the word alone`(_ word: String) {
    let first = word.prefix { $0 != "-" }
    for text in [word, word + " and more than eight bytes", "«" + word] {
      let bytes = Array(text.utf8)
      let start = text.hasPrefix("«") ? 2 : 0
      var key = WordKey()
      #expect(key.read(bytes, from: start, before: bytes.count) == start + first.utf8.count)
      #expect(key == WordKey(first))
    }
  }

  @Test func `a word ends where its text does, though more bytes follow`() {
    let bytes = Array("hospitalsand".utf8)
    var key = WordKey()
    #expect(key.read(bytes, from: 0, before: 9) == 9)
    #expect(key == WordKey("hospitals"))
  }

  @Test(arguments: [
    ("centre", LanguageWeights(english: 1)), ("months", LanguageWeights(english: 1)),
    ("sjukehus", LanguageWeights()), ("måned", LanguageWeights(norwegian: 2)),
    ("helsefagområdet", LanguageWeights(norwegian: 2)), ("für", LanguageWeights(other: 4)),
    ("hat", LanguageWeights()),
  ])
  func `letters tell a language`(_ word: String, _ weights: LanguageWeights) {
    #expect(WordKey(word).letterWeights == weights)
  }
}
