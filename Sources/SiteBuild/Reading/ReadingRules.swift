package import SiteModel

/// Every rule that reading can print.
package enum ReadingRules {
  /// Sorted by family, as the format lists them.
  package static let all: [Rule] = [
    .sourceEncoding, .sourceName, .twoNorwegian, .sourceLink,
    .frontSyntax, .unknownField, .missingField, .fieldType, .fieldDate, .unknownID,
    .dataSyntax, .unknownColumn, .dataUnknownID, .duplicateID, .missingName, .dataDate,
    .matrixContradiction, .matrixGap, .redirectChain,
    .missingWord,
  ]
}
