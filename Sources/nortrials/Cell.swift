/// A character as a terminal shows it.
struct Cell: Equatable {
  let text: String
  /// How many columns it fills: 0 for a lone combining mark, 2 for a wide letter or an emoji.
  let width: Int
  /// How many Unicode scalars of the source it stands for.
  let scalars: Int

  /// The columns between two tab stops.
  private static let tab = 4

  /// A line's characters; tabs become spaces.
  static func cells(of line: String) -> [Cell] {
    var cells: [Cell] = []
    var column = 0
    for character in line {
      let cell = cell(of: character, at: column)
      column += cell.width
      cells.append(cell)
    }
    return cells
  }

  /// The index of the cell that holds a column of the source, from 1; past the end: one past the
  /// last.
  static func index(of column: Int, in cells: [Cell]) -> Int {
    var scalars = 0
    for (index, cell) in cells.enumerated() {
      scalars += cell.scalars
      if column <= scalars { return index }
    }
    return cells.count
  }

  private static func cell(of character: Character, at column: Int) -> Cell {
    let scalars = character.unicodeScalars.count
    if character == "\t" {
      let width = tab - column % tab
      return Cell(text: String(repeating: " ", count: width), width: width, scalars: scalars)
    }
    let text = Printable.line(String(character))
    return Cell(text: text, width: width(of: text.unicodeScalars), scalars: scalars)
  }

  private static func width(of scalars: String.UnicodeScalarView) -> Int {
    guard let first = scalars.first else { return 0 }
    // The selector asks for the coloured, wide form of a sign.
    if isWide(first) || scalars.contains("\u{FE0F}") { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }

  /// Wide or full-width by Unicode's East Asian Width (UAX 11), by blocks; or an emoji.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x20000...0x3FFFD:
      true
    default: scalar.properties.isEmojiPresentation
    }
  }
}
