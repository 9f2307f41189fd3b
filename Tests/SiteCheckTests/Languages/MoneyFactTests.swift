import SiteModel
import Testing

@Suite struct MoneyFactTests {
  @Test(arguments: [
    ("NOK 30 million", "30 millioner kroner"), ("NOK 30 million", "30 mill. kr"),
    ("NOK 30 million", "MNOK 30"), ("30 MNOK", "30 millioner kroner"),
    ("NOK 30m", "30 mill. kroner"), ("NOK 2bn", "2 mrd. kroner"), ("£300k", "300 000 pund"),
    ("NOK 500", "kr 500"), ("NOK500", "500kr"), ("NOK 500", "kr. 500,00"), ("NOK 500", "500,-"),
    ("NOK 500", "kr 500,-"), ("500 Norwegian kroner", "500 kroner"), ("NOK 1", "én krone"),
    ("€2.5m", "2,5 mill. euro"), ("EUR 500", "500 €"), ("2 million euros", "2 millioner euro"),
    ("$1.5bn", "1,5 milliarder dollar"), ("500 US dollars", "500 amerikanske dollar"),
    ("£300", "300 britiske pund"), ("DKK 300", "300 danske kroner"),
    ("SEK 300", "300 svenske kroner"),
    ("50 million Danish kroner", "50 mill. danske kroner"), ("CHF 10", "10 sveitsiske franc"),
    ("NOK 30–40 million", "30 til 40 millioner kroner"),
    ("between NOK 30 and 40 million", "mellom 30 og 40 millioner kroner"),
    ("from NOK 5 million to NOK 10 million", "fra 5 til 10 millioner kroner"),
    ("half a million kroner", "en halv million kroner"), ("a million kroner", "1 million kroner"),
    ("NOK 500 and 12 pens", "500 kroner og tolv penner"),
    ("many thousand kroner", "mange tusen kroner"),
    ("500 kroner. 12 people came", "500 kroner. Tolv personer kom"),
    ("in 2021. Kroner are money", "i 2021. Kroner er penger"),
  ])
  func `amounts of equal value are equal`(english: String, norwegian: String) {
    #expect(SketchedTwins(en: "It is \(english)", nb: "Det er \(norwegian)").told.isEmpty)
    #expect(SketchedTwins(en: "It is \(english)", nn: "Det er \(norwegian)").told.isEmpty)
  }

  @Test(arguments: [
    ("NOK 30 million", "40 millioner kroner", "30000000 NOK / 40000000 NOK"),
    ("NOK 30 million", "30 milliarder kroner", "30000000 NOK / 30000000000 NOK"),
    ("NOK 30 million", "30 millioner euro", "30000000 NOK / 30000000 EUR"),
    ("€500", "$500", "500 EUR / 500 USD"), ("DKK 300", "300 kroner", "300 DKK / 300 NOK"),
    ("DKK 300", "300 svenske kroner", "300 DKK / 300 SEK"),
    ("NOK 30–40 million", "30–50 millioner kroner", "40000000 NOK / 50000000 NOK"),
    ("NOK 30 million", "penger", "30000000 NOK"),
  ])
  func `another sum or another currency is one finding`(
    english: String, norwegian: String, subject: String
  ) {
    let twins = SketchedTwins(en: "It is \(english).", nb: "Det er \(norwegian).")
    #expect(twins.told == ["language/money \(subject)"])
  }

  @Test(arguments: [
    ("NOK 30 million", "30 millioner"), ("30 million", "30 millioner kroner"),
    ("NOK 30 million", "40 millioner"),
  ])
  func `an amount beside a bare number is one finding`(english: String, norwegian: String) {
    let twins = SketchedTwins(en: "It is ①\(english).", nb: "Det er ①\(norwegian).")
    #expect(twins.findings.map(\.code) == ["language/money"])
    #expect(twins.findings.first?.at == twins.norwegian?.place)
    #expect(twins.findings.first?.related.first?.place.written == twins.english?.place)
  }

  @Test func `a currency that was told before need not be told again`() {
    let twins = SketchedTwins(
      en: "NOK 30 million was spent. The 30 million went to trials.",
      nb: "30 millioner kroner ble brukt. De 30 millioner kronene gikk til studier.")
    #expect(twins.told.isEmpty)
  }
}
