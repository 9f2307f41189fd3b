package import SiteModel

/// A version that says it was translated from the other one, and that other one.
package struct TranslatedVersion: Sendable {
  /// The version that says so.
  package let made: MadePage
  /// The version it is translated from.
  package let source: MadePage

  /// Why a version's source cannot be compared with.
  package enum Lack: Error, Sendable {
    /// The page has no other version with text of its own.
    case noSource
    /// The other version is not in the language that `from` names.
    case otherLanguage(MadePage)
    /// The front matter of the other version cannot be read.
    case unreadable(MadePage)
  }

  /// The version of an edition with its source; nil for one that is not there, or does not say that
  /// it is translated.
  package init?(_ twins: MadeTwins, in edition: Edition) throws(Lack) {
    guard let made = twins[edition], let translation = made.page.frontMatter.translation else {
      return nil
    }
    // A page made from a table is no source: it has no text.
    guard let source = twins[edition.other], !source.source.isEmpty else { throw .noSource }
    guard source.page.frontMatter.isReadable else { throw .unreadable(source) }
    guard source.page.language == translation.from else { throw .otherLanguage(source) }
    self.made = made
    self.source = source
  }

  /// Those of the source's pieces as they are now: what `translation: of` should list.
  package var fingerprints: [BlockFingerprint] { AttestedText(of: source).fingerprints }

  /// Each change of the source since its fingerprints were taken, where it stands and where its
  /// translation stands; nothing where none were.
  package var changes: [Diagnostic.Related] { StaleTranslation.changes(of: self)?.places ?? [] }
}
