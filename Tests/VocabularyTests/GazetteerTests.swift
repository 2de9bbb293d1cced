import Testing

@testable import Vocabulary

@Suite struct GazetteerTests {
  let gazetteer: Gazetteer

  init() throws { gazetteer = try Vocabulary.load().gazetteer }

  @Test func theNationStandsFirstAndTheRestInTheOrderOfTheirCodes() {
    #expect(gazetteer.places.first?.code == "VN")
    #expect(gazetteer.nation?.nameVi == "Cả nước")
    for units in [gazetteer.provinces, gazetteer.units2025] {
      #expect(units.map(\.gsoCode) == units.map(\.gsoCode).sorted())
    }
  }

  @Test(arguments: [
    ("VN-52", "VN-2025-92"), ("VN-27", "VN-2025-48"), ("VN-30", "VN-2025-52"), ("VN-54", "VN-2025-24"),
    ("VN-02", "VN-2025-15"), ("VN-26", "VN-2025-46"), ("VN-HN", "VN-2025-01"), ("VN-2025-92", "VN-2025-92"),
    ("VN", "VN"),
  ])
  func everyUnitHasItsSuccessor(code: String, successor: String) {
    #expect(gazetteer.successor(of: code)?.code == successor)
  }

  @Test func fiftyTwoUnitsWereMergedIntoTwentyThree() {
    let merged = gazetteer.provinces.filter { $0.validTo != nil }
    #expect(merged.count == 52)
    #expect(Set(merged.map(\.successor)).count == 23)
    #expect(merged.allSatisfy { $0.validTo == "2025-06-30" })
    for unit in gazetteer.units2025 {
      let predecessors = gazetteer.predecessors(of: unit.code)
      #expect((1...3).contains(predecessors.count), "\(unit.code)")
      #expect(predecessors.allSatisfy { ($0.validTo != nil) == (predecessors.count > 1) }, "\(unit.code)")
    }
    #expect(gazetteer.units2025.map { gazetteer.predecessors(of: $0.code).count }.reduce(0, +) == 63)
  }

  @Test func everyUnitLiesInOneOfSixRegions() {
    for (division, units) in [(Region.Division.until2025, 63), (.since2025, 34)] {
      let regions = gazetteer.regions(of: division)
      #expect(regions.count == 6)
      #expect(regions.map { gazetteer.places(in: $0).count }.reduce(0, +) == units)
    }
    #expect(gazetteer.region(of: "VN-52")?.nameEn == "Mekong River Delta")
    #expect(gazetteer.region(of: "VN") == nil)
  }

  @Test func slugsAreUniqueAndPlain() {
    let slugs = gazetteer.places.map(\.slug) + gazetteer.regions.map(\.slug)
    #expect(Set(slugs).count == slugs.count)
    #expect(slugs.allSatisfy { Slug.make($0) == $0 })
    #expect(gazetteer["VN-52"]?.slug == "soc-trang")
    #expect(gazetteer["VN-2025-92"]?.slug == "can-tho-2025")
  }

  @Test func noSpellingMeansTwoOldUnitsWithoutANote() {
    var owners: [String: Place] = [:]
    for place in [gazetteer.nation].compactMap(\.self) + gazetteer.provinces {
      for spelling in Set(([place.nameVi] + place.aliases).map { $0.lowercased() }) {
        if let other = owners.updateValue(place, forKey: spelling) {
          #expect(place.note != nil && other.note != nil, "\(spelling): \(place.code), \(other.code)")
        }
      }
    }
  }

  @Test func englishNamesAreConventionalAndWithoutMarks() {
    #expect(gazetteer["VN-HN"]?.nameEn == "Hanoi")
    #expect(gazetteer["VN-SG"]?.nameEn == "Ho Chi Minh City")
    #expect(gazetteer["VN-26"]?.nameEn == "Thua Thien Hue")
    #expect(gazetteer.places.allSatisfy { $0.nameEn.utf8.allSatisfy { $0 < 0x80 } })
  }
}
