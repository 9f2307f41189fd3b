extension String? {
  /// The part of a page behind its address: `#id`, or nothing.
  var asSuffix: String { map { "#" + $0 } ?? "" }
}
