import SiteModel
import Testing

@Suite struct NorwegianOrderTests {
  private func sorted(_ names: [String]) -> [String] {
    names.sorted { NorwegianOrder($0) < NorwegianOrder($1) }
  }

  @Test(arguments: [
    ["Zebra", "Ære", "Ørland", "Ås"],
    ["Ahus", "Bodø", "Haukeland", "Ålesund"],
    ["Bergen", "Oslo", "Aalesund", "Ålesund"],
    ["Hana", "Hare", "Haakon", "Håkon"],
    ["Muller", "Myller", "Müller"],
    ["Ära", "Ærb", "Örn", "Øst"],
    ["St. Olavs", "Stavanger"],
    ["Nord Troms", "Nord-Østerdal", "Nordland"],
    ["1 mai", "2 juni", "a"],
    ["Kárášjohka", "Karasjok", "Kåfjord"],
    ["a", "A1", "ab"],
    ["Anne", "Ånne"],
  ])
  func `names follow the Norwegian alphabet`(names: [String]) {
    #expect(sorted(names.reversed()) == names)
  }

  @Test func `letters written with a combining mark sort as the same letter in one piece`() {
    let ring = "A\u{30A}s"
    #expect(sorted([ring, "Zebra", "Asker"]) == ["Asker", "Zebra", ring])
    #expect(sorted(["Stø\u{308}r", "Støa", "O\u{308}st", "Ås"]).last == "Ås")
  }

  @Test func `two spellings of one letter are neither before nor after each other`() {
    let (whole, combined) = (NorwegianOrder("Ås"), NorwegianOrder("A\u{30A}s"))
    #expect(whole == combined)
    #expect(!(whole < combined) && !(combined < whole))
  }

  @Test func `case and signs decide only between names that are otherwise equal`() {
    #expect(sorted(["oslo", "Oslo", "OSLO b", "Oslo a"]) == ["Oslo", "oslo", "Oslo a", "OSLO b"])
  }

  @Test func `an order never depends on the order of the input`() {
    let names = ["Ås", "Aas", "aas", "As", "as", "ås", "A-s", "A s", "É", "e", "E", "", "-", "🙂"]
    let once = sorted(names)
    for _ in 0..<50 { #expect(sorted(names.shuffled()) == once) }
  }
}
