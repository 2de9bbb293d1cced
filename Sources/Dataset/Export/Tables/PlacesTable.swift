import Vocabulary

extension Table {
  static func places(_ dataset: Dataset) -> Table { places(dataset.places) }

  /// Some of them.
  static func places(_ places: [Place]) -> Table {
    Table(
      name: "places", titleVi: "Địa phương", titleEn: "Places",
      columns: [
        Column(
          "code", .string, "ISO 3166-2:VN; `VN` for the nation; `VN-2025-` and the GSO code since 2025-07-01.",
          sdmx: "REF_AREA"
        ).key,
        Column("gso_code", .string, "Code of the General Statistics Office; reused by seven units of 2025."),
        Column("name_vi", .string, "Name in Vietnamese.").required,
        Column("name_en", .string, "Name in English.").required,
        Column("kind", .string, "Level of the unit.").required.oneOf(Place.Kind.self),
        Column("region", .string, "Socio-economic region, in Vietnamese."),
        Column("valid_to", .string, "Last day of a unit that was merged.").matching("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
        Column("successor", .string, "Code of the unit in force since 2025-07-01.").required,
        Column("successor_name", .string, "Its name in Vietnamese.").required,
        Column("slug", .string, "Name in addresses.").key,
      ],
      primaryKey: "code", foreignKeys: [ForeignKey(["successor"], "", ["code"])],
      rows: places.map { place in
        [
          place.code, place.gsoCode, place.nameVi, place.nameEn, place.kind.rawValue, place.region, place.validTo,
          place.successor, place.successorName, place.slug,
        ]
      })
  }
}
