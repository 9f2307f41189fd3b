import SiteModel
import Testing

@testable import SiteCheck

@Suite struct LanguageRecogniserTests {
  @Test(arguments: [
    "The centres answer requests from sponsors within five working days.",
    "Patients who want to take part should ask their own doctor first.",
    "How we work with hospitals and industry",
    "Nobody knew whether another trial could be opened before the summer.",
  ])
  func `English is recognised`(text: String) {
    #expect(LanguageRecogniser.language(of: text) == .english)
  }

  @Test(arguments: [
    "Sentrene svarer ikke på forespørsler før sponsoren har sendt protokollen.",
    "Pasienter som ønsker å være med, bør først spørre sin egen lege.",
    "Hvordan vi samarbeider med sykehus og industri",
    "Studien kan brukes av alle som arbeider ved en av de tre avdelingene.",
  ])
  func `bokmål is recognised`(text: String) {
    #expect(LanguageRecogniser.language(of: text) == .bokmaal)
  }

  @Test(arguments: [
    "Sentera svarar ikkje på førespurnader før sponsoren har sendt protokollen.",
    "Pasientar som ønskjer å vere med, bør spørje sin eigen lege.",
    "Korleis vi samarbeider med sjukehusa og industrien",
    "Studien kan brukast av alle som arbeider ved ei av dei tre avdelingane.",
  ])
  func `nynorsk is recognised`(text: String) {
    #expect(LanguageRecogniser.language(of: text) == .nynorsk)
  }

  @Test func `Norwegian without a word of one form is Norwegian`() {
    let text = "Partnerskapet vart eller ble til, og det er alt som kan og skal stå her."
    #expect(LanguageRecogniser.language(of: text) == .norwegian)
  }

  @Test(arguments: [
    "Oslo, Bergen, Stavanger, Trondheim, Tromsø, Bodø, Drammen, Hamar",
    "European Committee for Treatment and Research in Multiple Sclerosis",
    "Die Zentren antworten nicht auf Anfragen, wenn die Unterlagen noch nicht vollständig sind.",
    "Centren svarar inte på frågor från sponsorer som ännu inte har skickat något.",
    "Klar 12", "", "NCT01234567 2024-500123-12-00 REK 12345",
  ])
  func `what is neither, or too little, is not guessed`(text: String) {
    let language = LanguageRecogniser.language(of: text)
    // The organisation's own name is English; no rule judges a name.
    #expect(language == .unknown || text.hasPrefix("European"))
  }

  @Test func `short texts ask for more than one sure word`() {
    #expect(LanguageRecogniser.language(of: "Norway Life Science with stand") == .unknown)
  }

  @Test func `words within quotation marks tell only where there are no others`() {
    let title = "«Guidelines for what we should do when they are here»"
    #expect(LanguageRecogniser.language(of: "Vi har ikke lest boka \(title) ennå.") == .bokmaal)
    #expect(LanguageRecogniser.language(of: title) == .english)
    let curled = "They have not read “Slik gjør vi det når vi ikke har tid til noe annet”."
    #expect(LanguageRecogniser.language(of: curled) == .english)
  }

  @Test func `capital letters and forms of the letters do not matter`() {
    let text = "SENTRENE svarer IKKE på forespørsler FØR sponsoren har sendt noe."
    #expect(LanguageRecogniser.language(of: text) == .bokmaal)
  }

  @Test func `a small i is Norwegian, and a capital one is not`() {
    #expect(
      LanguageRecogniser.language(of: "Sykepleier immunologi i styre, brain-health.") != .english)
    #expect(LanguageRecogniser.language(of: "I think that I know what this is") == .english)
  }

  @Test func `the parts of a text that stand apart are not read`() {
    var reader = WordReader(of: .english)
    let text = "Skriv these are the words here"
    let start = "Skriv ".utf8.count
    let words = reader.read(Array(text.utf8), block: 0, apart: [start..<text.utf8.count])
    #expect(words.count == 1)
    #expect(reader.read(Array(text.utf8), block: 0).count == 6)
  }

  @Test func `a genitive, an address and a file are no words`() {
    var reader = WordReader(of: .english)
    let genitives = Array("Parkinson's disease, Parkinson’s sykdom".utf8)
    #expect(reader.read(genitives, block: 0).count == 4)
    let addresses = Array("a.b@c.no https://d.no/e_f g.pdf h".utf8)
    #expect(reader.read(addresses, block: 0).count == 1)
  }

  @Test func `every list of words is written once and in lower case`() {
    let lists = [
      EnglishWords.sure, EnglishWords.likely, NorwegianWords.shared, NorwegianWords.bokmaal,
      NorwegianWords.nynorsk, NorwegianWords.silent, OtherWords.all,
    ]
    let words = lists.flatMap { $0.split(whereSeparator: \.isWhitespace) }
    #expect(words.allSatisfy { $0.allSatisfy { $0.isLowercase } })
    #expect(Set(words).count == words.count)
  }
}
