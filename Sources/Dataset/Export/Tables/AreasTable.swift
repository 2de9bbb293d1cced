import Vocabulary

extension Table {
  /// Reference areas of aggregates: places and regions under one key.
  static func areas(_ dataset: Dataset) -> Table {
    let places: [[String?]] = dataset.places.map { [$0.code, $0.kind.rawValue, $0.nameVi, $0.nameEn, $0.slug] }
    let regions: [[String?]] = dataset.regions.map { [$0.code, "region", $0.nameVi, $0.nameEn, $0.slug] }
    return Table(
      name: "areas", titleVi: "Vùng lãnh thổ tổng hợp", titleEn: "Reference areas of aggregates",
      columns: [
        Column("code", .string, "Code of a place or region.", sdmx: "REF_AREA").key,
        Column("kind", .string, "`nation`, `region`, `province` or `municipality`.").required,
        Column("name_vi", .string, "Name in Vietnamese.").required,
        Column("name_en", .string, "Name in English.").required,
        Column("slug", .string, "Name in addresses.").key,
      ],
      primaryKey: "code", rows: places.prefix(1) + regions + places.dropFirst())
  }
}
