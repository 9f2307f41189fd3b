package import SiteModel

extension Rule {
  /// A translation whose source has changed since somebody compared the two.
  static let staleTranslation = Rule(
    "language/stale", .warning,
    what: Wording(
      "a translation whose source has changed since it was attested",
      nb: "en oversettelse der originalen er endret etter at den ble bekreftet"),
    why: Wording(
      "Readers of the translation get what the page said before.",
      nb: "De som leser oversettelsen, får det siden sa før."),
    example: """
      translation:
        from: nb
        of: [5f0c1a2e, 77b1e0d4]   (and the Norwegian page has another paragraph since)
      """)
}

/// Finds translations whose source is no longer what it was when `nortrials attest` took its
/// fingerprints, and fingerprints of a source that the page does not have.
///
/// Whoever changes the original forgets the translation, whose readers then get what the page said
/// before. The finding counts what changed, and names each text in both files; there is nothing to
/// see where white space, line breaks, emphasis or targets of links differ.
/// A warning: the new text may say the same in better words, which only a reader of both can tell.
/// It cannot be accepted, since attesting says just that. `Content` claims no translation, and has none.
/// Example: `translation: {from: nb, of: [5f0c1a2e, 77b1e0d4]}`, and a third text in the Norwegian file.
struct StaleTranslation: Sendable {
  let rule = Rule.staleTranslation

  func check(_ twins: MadeTwins, id: PageID) -> [Diagnostic] {
    Edition.allCases.compactMap { edition in
      guard let made = twins[edition], let translation = made.page.frontMatter.translation,
        !translation.fingerprints.isEmpty, !made.page.frontMatter.isFaulty("translation.from"),
        !made.page.frontMatter.isFaulty("translation.of")
      else { return nil }
      do throws(TranslatedVersion.Lack) {
        return try TranslatedVersion(twins, in: edition).flatMap(finding)
      } catch {
        return finding(made, from: translation.from, lacking: error)
      }
    }
  }

  /// What changed since the fingerprints were taken; nil if nothing did, or if none were taken.
  static func changes(of version: TranslatedVersion) -> ToldChanges? {
    guard let translation = version.made.page.frontMatter.translation,
      !translation.fingerprints.isEmpty
    else { return nil }
    let source = AttestedText(of: version.source)
    let present = source.fingerprints
    guard present != translation.fingerprints else { return nil }
    return ToldChanges(
      from: translation.fingerprints, to: present, of: source,
      translation: AttestedText(of: version.made))
  }
}

extension StaleTranslation {
  private func finding(_ version: TranslatedVersion) -> Diagnostic? {
    guard let changes = Self.changes(of: version) else { return nil }
    let page = version.made.page
    let source = version.source.page.edition.version
    let place = changes.places.first { $0.place.file == page.place.file }?.place
    return rule.finding(
      at: place ?? page.place(of: Self.field), page: page.id, language: page.language,
      Wording(
        "\(source.english) has changed since this translation was attested: "
          + changes.summary.english,
        nb: "\(source.bokmaal) er endret etter at oversettelsen ble bekreftet: "
          + changes.summary.bokmaal),
      hint: Wording(
        "bring the translation up to date, then run: make attest PAGE=\(page.id)",
        nb: "oppdater oversettelsen, og kjør så: make attest PAGE=\(page.id)"),
      related: changes.places)
  }

  /// Fingerprints of a version that is not there.
  private func finding(
    _ made: MadePage, from language: Language, lacking lack: TranslatedVersion.Lack
  ) -> Diagnostic? {
    let page = made.page
    switch lack {
    // What cannot be read has a finding of its own.
    case .unreadable: return nil
    case .noSource:
      return rule.finding(
        at: page.place(of: Self.field), page: page.id, language: page.language,
        Wording(
          "“of” holds fingerprints of a version in \(language.name.english) that does not exist",
          nb: "«of» har fingeravtrykk av en versjon på \(language.name.bokmaal) som ikke finnes"),
        hint: Wording(
          "remove the field “of”, or write that version",
          nb: "fjern feltet «of», eller skriv den versjonen"))
    case .otherLanguage(let other):
      return rule.finding(
        at: page.place(of: "translation.from"), page: page.id, language: page.language,
        .otherOrigin(language, than: other.page),
        hint: Wording(
          "write “from: \(other.page.language.rawValue)”, or remove the field “of”",
          nb: "skriv «from: \(other.page.language.rawValue)», eller fjern feltet «of»"),
        related: [
          .init(
            other.page.place,
            Wording(
              "this one is in \(other.page.language.name.english)",
              nb: "denne er på \(other.page.language.name.bokmaal)"))
        ])
    }
  }

  private static let field = "translation.of"
}

extension Wording {
  /// A page says that it comes from a language in which there is no version.
  package static func otherOrigin(_ language: Language, than other: Page) -> Wording {
    Wording(
      "“from” says \(language.name.english), but the other version is in \(other.language.name.english)",
      nb:
        "«from» sier \(language.name.bokmaal), men den andre versjonen er på \(other.language.name.bokmaal)"
    )
  }
}
