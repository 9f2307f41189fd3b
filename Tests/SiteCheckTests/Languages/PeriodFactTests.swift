import SiteModel
import Testing

/// Parts of a year, decades and centuries.
@Suite struct PeriodFactTests {
  @Test(arguments: [
    ("the second quarter of 2026", "2. kvartal 2026"), ("the 2nd quarter", "andre kvartal"),
    ("first and second quarters", "første og andre kvartal"), ("Q2 2026", "andre kvartal 2026"),
    ("the first half of 2025", "første halvår 2025"), ("the first half of 2025", "1. halvår 2025"),
    ("the second half of the day", "siste del av dagen"),
    ("a quarter of them", "en firedel av dem"),
    ("the 20th century", "1900-tallet"), ("the twentieth century", "det 20. århundret"),
    ("18th-century", "fra 1700-tallet"), ("the 21st century", "2000-tallet"),
    ("the 20th and 21st centuries", "1900- og 2000-tallet"), ("the 1970s", "70-tallet"),
    ("the 70s", "70-tallet"), ("in their 70s", "i 70-årene"), ("the 1970s", "syttitallet"),
    ("two decades", "to tiår"), ("two decades", "20 år"), ("about twenty", "et tjuetall"),
  ])
  func `periods of equal value are equal`(english: String, norwegian: String) {
    #expect(SketchedTwins(en: "It is \(english).", nb: "Det er \(norwegian).").told.isEmpty)
  }

  @Test(arguments: [
    ("the second quarter of 2026", "3. kvartal 2026", "date Q2 / Q3"),
    ("the first half of 2025", "andre halvår 2025", "date H1 / H2"),
    ("the 20th century", "1800-tallet", "number 1900 / 1800"),
    ("the 1970s", "80-tallet", "number 1970 / 1980"), ("two decades", "tre tiår", "number 20 / 30"),
  ])
  func `periods that differ are reported`(english: String, norwegian: String, told: String) {
    let twins = SketchedTwins(en: "It is \(english).", nb: "Det er \(norwegian).")
    #expect(twins.told == ["language/\(told)"])
  }
}
