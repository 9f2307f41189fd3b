import SiteModel
import TestSupport
import Testing

@testable import SiteCheck

/// Pairs of pages made by a fixed rule, with every kind of element in any order.
@Suite struct StructurePropertyTests {
  private enum Kind: CaseIterable {
    case list, table, quote, code, picture

    var code: String {
      switch self {
      case .list: "language/list"
      case .table: "language/table"
      case .quote: "language/quote"
      case .code: "language/code"
      case .picture: "language/image"
      }
    }
  }

  /// An element, with the numbers that its parts are told apart by.
  private struct Element {
    let kind: Kind
    var numbers: [Int]

    func written(in edition: Edition) -> String {
      let place = edition == .english ? "the place called" : "stedet som heter"
      switch kind {
      case .list: return numbers.map { "- \(place) \($0)" }.joined(separator: "\n")
      case .table:
        return "| A | B |\n|---|---|\n"
          + numbers.map { "| \(place) | \($0) |" }.joined(separator: "\n")
      case .quote: return "> \(place) \(numbers[0])"
      case .code: return "```\nrun \(numbers[0])\n```"
      case .picture: return "![\(place)](map-\(numbers[0]).png)"
      }
    }
  }

  private static let codes = Set(Kind.allCases.map(\.code) + ["language/outline"])

  /// Some sections of some elements.
  private static func sections(by numbers: inout SeededNumbers) -> [[Element]] {
    var number = 100
    return (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
      (0..<Int.random(in: 1...5, using: &numbers)).map { _ in
        let kind = Kind.allCases.randomElement(using: &numbers) ?? .list
        let first = number + 1
        number += Int.random(in: 2...6, using: &numbers)
        return Element(kind: kind, numbers: Array(first...number))
      }
    }
  }

  /// With a paragraph between the elements, so that none goes on in the next.
  private static func written(_ sections: [[Element]], in edition: Edition) -> String {
    let text = edition == .english ? "This is the text of" : "Dette er teksten i"
    return sections.enumerated().map { index, elements in
      "## \(text) \(index)\n\n"
        + elements.map { "\(text) \($0.numbers[0] + 1000)\n\n\($0.written(in: edition))" }
        .joined(separator: "\n\n")
    }.joined(separator: "\n\n")
  }

  private static func found(_ english: [[Element]], _ norwegian: [[Element]]) -> [String] {
    let twins = SketchedTwins(
      en: written(english, in: .english), nb: written(norwegian, in: .norwegian))
    return twins.findings.map(\.code).filter(codes.contains)
  }

  @Test func `pages of the same structure have no finding`() {
    var numbers = SeededNumbers(seed: 4)
    for _ in 0..<100 {
      let sections = Self.sections(by: &numbers)
      #expect(Self.found(sections, sections).isEmpty, "\(sections)")
    }
  }

  @Test(arguments: [Edition.english, .norwegian])
  func `an element less, or a part of one, is one finding of its kind`(edition: Edition) {
    var numbers = SeededNumbers(seed: 5)
    for _ in 0..<150 {
      let whole = Self.sections(by: &numbers)
      var lacking = whole
      let section = Int.random(in: 0..<whole.count, using: &numbers)
      let index = Int.random(in: 0..<whole[section].count, using: &numbers)
      let element = whole[section][index]
      let hasParts = element.kind == .list || element.kind == .table
      if hasParts, Bool.random(using: &numbers) {
        let part = Int.random(in: 1..<element.numbers.count, using: &numbers)
        lacking[section][index].numbers.remove(at: part)
      } else {
        lacking[section].remove(at: index)
      }
      let found =
        edition == .english ? Self.found(lacking, whole) : Self.found(whole, lacking)
      #expect(found == [element.kind.code], "\(section), \(index) of \(whole)")
    }
  }

  @Test func `a section less is one finding of the outline`() {
    var numbers = SeededNumbers(seed: 6)
    for _ in 0..<100 {
      let whole = Self.sections(by: &numbers) + Self.sections(by: &numbers)
      var lacking = whole
      lacking.remove(at: Int.random(in: 0..<whole.count, using: &numbers))
      #expect(Self.found(whole, lacking) == ["language/outline"], "\(whole)")
    }
  }
}
