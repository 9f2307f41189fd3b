import Testing

@testable import nortrials

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

  @Test func `a document has one value of its list a line`() {
    #expect(
      JSON.document([("v", .number(1))], list: "l", of: [.number(1), .number(2)])
        == "{\"v\":1,\"l\":[\n1,\n2\n]}\n")
    #expect(JSON.document([("v", .number(1))], list: "l", of: []) == "{\"v\":1,\"l\":[]}\n")
  }
}
