import Articles
import Extraction
import Testing
import Vocabulary

@testable import Dataset

@Suite struct PartsAddUpRuleTests {
  private let ministry = GrantorSet(.ministryOfPublicSecurity)

  private func sample(individuals: String, partHonour: Honour?) -> Sample {
    Sample("a", "Có 145 tập thể, cá nhân nhận Bằng khen.\nBộ vinh danh 59 tập thể, \(individuals) cá nhân tiêu biểu.")
      .figure("145 tập thể, cá nhân", "awards-recipients", honour: .bangKhen, grantors: ministry)
      .figure("59 tập thể", "awards-collectives", honour: partHonour, grantors: ministry)
      .figure("\(individuals) cá nhân tiêu biểu", "awards-individuals", honour: partHonour, grantors: ministry)
  }

  @Test(arguments: [Honour.bangKhen, .khac, nil])
  func partsThatMakeTheWholeAreToldAsInformation(honour: Honour?) {
    let dataset = Sample.dataset([sample(individuals: "86", partHonour: honour)])
    let check = dataset.checks("parts-add-up").first
    #expect(check?.severity == .info)
    #expect(check?.message.english == "59 collectives + 86 individuals = 145: the parts add up to the whole.")
    #expect(check?.observation == dataset.observations[0].id)
  }

  @Test func partsOfTheSameAwardThatDoNotAreAWarning() {
    let dataset = Sample.dataset([sample(individuals: "80", partHonour: .bangKhen)])
    #expect(dataset.checks("parts-do-not-add-up").map(\.severity) == [.warning])
    #expect(dataset.checks("parts-add-up").isEmpty)
  }

  @Test(arguments: [Honour.giayKhen, nil])
  func partsThatMayBelongToAnotherAwardAreNoWarning(honour: Honour?) {
    let dataset = Sample.dataset([sample(individuals: "80", partHonour: honour)])
    #expect(dataset.checks("parts-do-not-add-up").isEmpty)
  }

  @Test(arguments: [
    ("Phá 120 vụ, trong đó 70 vụ trộm, 80 vụ lừa đảo.", 1), ("Phá 120 vụ, trong đó 40 vụ trộm, 80 vụ lừa đảo.", 0),
    ("Phá 120 vụ, trong đó 70 vụ trộm (trong đó 80 vụ lừa đảo).", 0),
  ])
  func namedPartsMayNotExceedTheirWholeTogether(text: String, count: Int) {
    let first = text.contains("40 vụ") ? "40 vụ trộm" : "70 vụ trộm"
    let sample = Sample("a", text).figure("120 vụ", "cases").figure(first, "cases").figure("80 vụ lừa đảo", "cases")
    let dataset = Sample.dataset([sample])
    #expect(dataset.observations.compactMap(\.partOf).count == 2)
    #expect(dataset.checks("parts-do-not-add-up").count == count)
  }
}
