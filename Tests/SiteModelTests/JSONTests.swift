import Testing

@testable import SiteModel

@Suite struct JSONTests {
  @Test(arguments: [
    ("æøå 🙂", "\"æøå 🙂\""), ("a\"b\\c", #""a\"b\\c""#), ("1\n2\r3\t4", #""1\n2\r3\t4""#),
    ("\0\u{1B}\u{1F}", #""\u0000\u001b\u001f""#), ("\r\n", #""\r\n""#), ("/", "\"/\""),
    ("\u{2028}", "\"\u{2028}\""),
  ])
  func `texts are escaped where JSON demands it`(text: String, written: String) {
    #expect(JSON.text(text).written == written)
  }

  @Test func `keys keep their order`() {
    let object = JSON.object([
      ("b", .number(-1)), ("a", .null), ("c", .list([.text(orNull: nil), .number(orNull: 2)])),
    ])
    #expect(object.written == #"{"b":-1,"a":null,"c":[null,2]}"#)
  }

  @Test func `a document has one value of its lists a line`() {
    #expect(
      JSON.document([("v", .number(1)), ("l", .list([.number(1), .list([.number(2)])]))])
        == "{\"v\":1,\"l\":[\n1,\n[2]\n]}\n")
    #expect(JSON.document([("l", .list([])), ("v", .null)]) == "{\"l\":[],\"v\":null}\n")
  }

  @Test func `no text can end the script that it stands in`() {
    let json = JSON.object([("a", .text("</script><!-- & \"b\""))])
    #expect(json.writtenForScript == #"{"a":"\u003c/script>\u003c!-- & \"b\""}"#)
  }
}
