internal import SiteModel

/// Hospitals, areas, centres and answers as JSON, in the form of `Schemas/hospitals.schema.json`.
struct HospitalData {
  let context: SiteContext

  private var site: Site { context.site }
  private var tables: Tables { site.tables }

  /// Lists in the order of the tables, one entry a line.
  var text: String {
    let address = site.settings.address
    return JSON.document([
      ("$schema", .text(address.url("/" + OpenData.schemaPath))), ("version", .number(1)),
      ("areas", .list(tables.areas.map(area))), ("centres", .list(centres.map(centre))),
      ("hospitals", .list(tables.hospitals.map(hospital))),
    ])
  }

  /// The ids of the centre pages, with the versions that this build writes.
  private var centres: [(id: PageID, versions: Twins)] {
    site.ids.compactMap { id in
      let versions = Twins { site.builtPage(id, in: $0) }
      return versions.all.contains { $0.centreDetails != nil } ? (id, versions) : nil
    }
  }

  private func area(_ area: TherapyArea) -> JSON {
    let centre = area.centre.flatMap { id in
      Edition.allCases.contains { site.builtPage(id, in: $0) != nil } ? id.text : nil
    }
    return .object([
      ("id", .text(area.id)), ("name", text(area.name)), ("parent", .text(orNull: area.parent)),
      ("centre", .text(orNull: centre)), ("page", pages { context.page(.area, area.id, in: $0) }),
    ])
  }

  private func centre(_ id: PageID, _ versions: Twins) -> JSON {
    let details = versions.all.lazy.compactMap(\.centreDetails).first
    return .object([
      ("id", .text(id.text)),
      (
        "name",
        .object(
          Edition.allCases.map { ($0.rawValue, .text(orNull: versions[$0]?.title)) })
      ),
      ("hospital", .text(orNull: details?.hospital.value)),
      ("areas", .list((details?.areas ?? []).map { .text($0.value) })),
      ("page", pages { versions[$0] }),
    ])
  }

  private func hospital(_ hospital: Hospital) -> JSON {
    .object([
      ("id", .text(hospital.id)), ("name", text(hospital.name)),
      ("region", .text(hospital.region.rawValue)), ("trust", known(hospital.trust)),
      ("city", known(hospital.city)), ("kind", .text(hospital.kind.rawValue)),
      ("mailbox", known(hospital.email)),
      ("page", pages { context.page(.hospital, hospital.id, in: $0) }),
      ("confirmed", .text(orNull: tables.matrix.rows[hospital.id]?.confirmed?.description)),
      (
        "answers",
        .object(
          tables.areas.map { area in
            (area.id, .text(context.state(hospital: hospital.id, area: area.id).name))
          })
      ),
    ])
  }

  private func text(_ texts: PerEdition<String>) -> JSON {
    .object(Edition.allCases.map { ($0.rawValue, .text(texts[$0])) })
  }

  /// An empty cell of a table means that nobody knows.
  private func known(_ text: String) -> JSON { text.isEmpty ? .null : .text(text) }

  private func pages(_ page: (Edition) -> Page?) -> JSON {
    .object(
      Edition.allCases.map { edition in
        let url = page(edition).map { site.settings.address.url($0.route) }
        return (edition.rawValue, .text(orNull: url))
      })
  }
}
