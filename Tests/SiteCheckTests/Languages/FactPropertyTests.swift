import SiteModel
import TestSupport
import Testing

@testable import SiteCheck

@Suite struct FactPropertyTests {
  @Test func `any number is equal in the forms of both languages`() {
    var numbers = SeededNumbers(seed: 1)
    let spaces = [" ", "\u{A0}", "\u{202F}", "\u{2009}", "."]
    for _ in 0..<500 {
      let value = Int.random(
        in: 0..<Int.random(in: 1...1_000_000_000, using: &numbers), using: &numbers)
      let decimals =
        Bool.random(using: &numbers) ? String(Int.random(in: 0...9, using: &numbers)) : nil
      let english = grouped(value, by: ",") + (decimals.map { "." + $0 } ?? "")
      let space = spaces.randomElement(using: &numbers) ?? " "
      let norwegian = grouped(value, by: space) + (decimals.map { "," + $0 } ?? "")
      let twins = SketchedTwins(en: "about \(english) units", nb: "om lag \(norwegian) enheter")
      #expect(twins.told.isEmpty, "\(english) and \(norwegian)")
    }
  }

  @Test func `numbers of different value are never equal`() {
    var numbers = SeededNumbers(seed: 2)
    for _ in 0..<300 {
      let value = Int.random(in: 2...1_000_000, using: &numbers)
      let other = value + Int.random(in: 1...9, using: &numbers)
      let twins = SketchedTwins(
        en: "about \(grouped(value, by: ",")) units",
        nb: "om lag \(grouped(other, by: " ")) enheter")
      #expect(twins.told == ["language/number \(value) / \(other)"])
    }
  }

  @Test func `every day of a year is equal in words and figures`() {
    let months = [
      ("January", "januar"), ("February", "februar"), ("March", "mars"), ("April", "april"),
      ("May", "mai"), ("June", "juni"), ("July", "juli"), ("August", "august"),
      ("September", "september"), ("October", "oktober"), ("November", "november"),
      ("December", "desember"),
    ]
    for (index, (english, norwegian)) in months.enumerated() {
      for day in 1...31 where Day(year: 2026, month: index + 1, day: day) != nil {
        let iso = "2026-\((index + 1).padded(to: 2))-\(day.padded(to: 2))"
        let words = SketchedTwins(
          en: "On \(day) \(english) 2026", nb: "Den \(day). \(norwegian) 2026")
        #expect(words.told.isEmpty)
        let figures = SketchedTwins(en: "On \(iso)", nb: "Den \(day).\(index + 1).2026")
        #expect(figures.told.isEmpty)
      }
    }
  }

  @Test func `any text at all is survived, and is equal to itself`() {
    var numbers = SeededNumbers(seed: 3)
    let pieces = [
      "1", "23", "2026", ".", ",", " ", "–", "-", "−", ":", "/", "%", "@", "www.", "a.no",
      "https://", "mai",
      "May", "mars", "to", "én", "tjue", "tjuefem", "million", "kl.", "pm", "am", "\u{A0}", "st",
      "å", "«", "€",
      "prosent", "og", "til", "COVID-", "(", ")", "😀", "\u{0301}", "\n",
    ]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...14, using: &numbers))
        .map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
      #expect(SketchedTwins(en: nil, nb: text).subjects(of: "language/missing-twin").count == 1)
      let page = SketchedPage(text, language: .bokmaal).made
      let same = ComparedPair(id: PageID("x"), english: page, norwegian: page)
      #expect(FactKind.allCases.flatMap { FactRule($0).check(same) }.isEmpty)
      let other = SketchedTwins(en: text, nb: "").findings
      #expect(other.allSatisfy { ($0.place.start?.line ?? 1) >= 1 })
    }
  }

  @Test func `any bytes at all are survived`() {
    var numbers = SeededNumbers(seed: 4)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...40, using: &numbers)).map { _ in
        UInt8.random(in: 0...255, using: &numbers)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(SketchedTwins(en: text, nb: "").findings.count >= 0)
    }
  }

  private func grouped(_ value: Int, by sign: String) -> String {
    var digits = String(value)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: sign)
  }
}
