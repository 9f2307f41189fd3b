import SiteModel
import Testing

@testable import SiteCheck

@Suite struct TimeFactTests {
  @Test(arguments: [
    ("at 2.30 pm", "kl. 14.30"), ("2:30 pm", "klokka 14.30"), ("14:30", "14.30"),
    ("at 14.30", "kl 14:30"), ("2 pm", "kl. 14"), ("2 p.m.", "klokken 14.00"),
    ("9 am", "kl. 09.00"), ("12 am", "kl. 00.00"), ("12 pm", "kl. 12"), ("9–11 am", "kl. 9–11"),
    ("9.30–11 am", "kl. 09.30–11.00"), ("11–2 pm", "kl. 11–14"), ("2 to 4 pm", "kl. 14 til 16"),
    ("between 2 and 4 pm", "mellom kl. 14 og kl. 16"), ("from 2.30 to 4 pm", "14.30–16.00"),
    ("14.30–16.00", "kl. 14.30 til 16.00"), ("at 9 o'clock", "klokka 9"),
    ("4pm", "kl. 16"), ("10–12 am", "kl. 10–12"), ("10 am–12 noon", "kl. 10–12"),
    ("10 pm–12 am", "kl. 22–24"),
  ])
  func `times of equal value are equal`(english: String, norwegian: String) {
    #expect(SketchedTwins(en: "It is \(english).", nb: "Det er \(norwegian).").told.isEmpty)
    #expect(SketchedTwins(en: "It is \(english).", nn: "Det er \(norwegian).").told.isEmpty)
  }

  @Test(arguments: [
    ("at 2.30 pm", "kl. 15.30", "14:30 / 15:30"), ("2 pm", "kl. 15", "14:00 / 15:00"),
    ("2 am", "kl. 14", "02:00 / 14:00"), ("9–11 am", "kl. 9–12", "11:00 / 12:00"),
  ])
  func `times that differ are reported`(english: String, norwegian: String, subject: String) {
    let twins = SketchedTwins(en: "It is \(english).", nb: "Det er \(norwegian).")
    #expect(twins.told == ["language/time \(subject)"])
  }

  @Test(arguments: [
    ("3.25 million", "3,25 millioner"), ("12.50%", "12.50 %"), ("1.5", "1,5"),
    ("version 2.10", "versjon 2.10"), ("24/7", "24/7"), ("12.75", "12.75"),
  ])
  func `decimal numbers are no times`(english: String, norwegian: String) {
    #expect(SketchedTwins(en: english, nb: norwegian).told.isEmpty)
  }
}
