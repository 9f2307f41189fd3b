import SiteModel
import Testing

@testable import SiteCheck

@Suite struct PhraseReaderTests {
  /// What a text speaks of, as `id:written`, a `+` behind parts of words and a `!` behind variants.
  private func mentions(_ text: String, _ language: Language) -> [String] {
    let page = SketchedPage(text, language: language)
    let subjects = Subjects(of: .sketched([:], [], tables: .usual))
    let version = ReadPage(id: PageID("news/x"), made: page.made, subjects: subjects)
    return version.mentions.all.map { mention in
      let bytes = Array(TextPlace.text(ofBlock: mention.block, in: page.made).utf8)
      let form =
        switch mention.form {
        case .approved: ""
        case .avoided: "!"
        case .part: "+"
        }
      let written = String(decoding: bytes[mention.range], as: UTF8.self)
      return "\(subjects.all[mention.subject].id):\(written)\(form)"
    }
  }

  @Test(arguments: [
    ("senteret", "centre"), ("Sentrene", "centre"), ("senterets", "centre"),
    ("forespørslene", "request"), ("kreften", "cancer"), ("lunger", "cancer-lung"),
    ("studiesykepleierne", "nurse"), ("koordinerende enheten", "unit"),
    ("koordinerende\u{A0}enhets", "unit"), ("Oslo universitetssykehus HF", "ous"),
    ("hjerte- og karsykdommene", "heart"), ("St. Olavs hospital", "stolav"),
  ])
  func `Norwegian inflections are recognised`(word: String, id: String) {
    #expect(mentions("Her er \(word).", .bokmaal) == ["\(id):\(word)"])
  }

  @Test(arguments: [
    ("centres", "centre"), ("Centre's", "centre"), ("research nurses", "nurse"),
    ("research-nurse", "nurse"), ("Trondheim University Hospital", "stolav"),
    ("lung cancer", "cancer-lung"), ("Haematology", "cancer-blood"), ("OUS", "ous"),
  ])
  func `English plurals and genitives are recognised`(word: String, id: String) {
    let written = word.replacing("'s", with: "")
    #expect(mentions("The \(word).", .english) == ["\(id):\(written)"])
  }

  @Test func `the first part of a longer Norwegian word is recognised, another part is not`() {
    #expect(
      mentions("kreftavdelinger og lungeavdelinger", .bokmaal) == [
        "cancer:kreftavdelinger+", "cancer-lung:lungeavdelinger+",
      ])
    #expect(mentions("forskningssenter", .bokmaal) == [])
    #expect(mentions("cancerous centrefold", .english) == [])
  }

  @Test(arguments: [
    "post@ous.no", "https://ous.no/kreft", "kreft.no", "kreft_test", "ous", "X5kreft",
  ])
  func `addresses and abbreviations in small letters speak of nothing`(text: String) {
    #expect(mentions("Se \(text)", .bokmaal) == [])
  }

  @Test func `the longest phrase counts, and a variant only outside its exceptions`() {
    #expect(
      mentions("Lung cancer and cancer", .english) == ["cancer-lung:Lung cancer", "cancer:cancer"])
    #expect(mentions("The center, not Rockefeller Center", .english) == ["centre:center!"])
    #expect(mentions("senteret og sentere", .bokmaal) == ["centre:senteret", "centre:sentere!"])
  }

  @Test func `words behind quotation marks and dashes are read`() {
    #expect(mentions("«kreft» – “kreft”", .bokmaal) == ["cancer:kreft", "cancer:kreft"])
  }

  @Test func `a block marked as foreign is not read`() {
    #expect(mentions("[The center of cancer](lang:en)", .bokmaal) == [])
  }
}
