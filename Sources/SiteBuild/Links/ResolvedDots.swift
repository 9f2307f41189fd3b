extension String {
  /// The path without `.` and `..`; nil where it climbs out of the top.
  var resolvingDots: String? {
    var parts: [Substring] = []
    for part in split(separator: "/") where part != "." {
      if part == ".." {
        if parts.popLast() == nil { return nil }
      } else {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
