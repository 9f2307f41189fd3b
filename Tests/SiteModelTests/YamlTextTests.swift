import SiteModel
import Testing

@Suite struct YamlTextTests {
  @Test(arguments: [
    "1200", "1200 / 1300", "centres/cancer", "The centres answer …#3f9a1c2b", "+4722118080",
    "14:30 / 15:30", "Trial's end", "Året «2026»",
  ])
  func `a text that YAML reads as it is stands as it is`(text: String) {
    #expect(YamlText.written(text) == text)
  }

  @Test(arguments: [
    ("Colon: a fault", #""Colon: a fault""#), ("#styret", ##""#styret""##), ("---", #""---""#),
    ("Oslo, Bergen", #""Oslo, Bergen""#), (#""Yes" said"#, #""\"Yes\" said""#),
    (#"["a\b"]"#, #""[\"a\\b\"]""#), ("a\nb", #""a\nb""#), ("a #b", #""a #b""#), ("~", #""~""#),
    ("", #""""#), ("ends:", #""ends:""#), ("@home", #""@home""#),
  ])
  func `any other stands in quotation marks`(text: String, written: String) {
    #expect(YamlText.written(text) == written)
  }
}
