import Testing

@Suite("Reader")
struct ReaderTests {
  @Test(arguments: ReadingCase.load("numbers"))
  func numbersAreReadInEveryForm(_ reading: ReadingCase) { ReadingFixture.check(reading) }

  @Test(arguments: ReadingCase.load("bounds"))
  func qualifiersSetTheBound(_ reading: ReadingCase) { ReadingFixture.check(reading) }

  @Test(arguments: ReadingCase.load("nouns"))
  func theCountedNounGivesTheIndicator(_ reading: ReadingCase) { ReadingFixture.check(reading) }

  @Test(arguments: ReadingCase.load("awards"))
  func awardsHaveTheirHonourAndGrantor(_ reading: ReadingCase) { ReadingFixture.check(reading) }

  @Test(arguments: ReadingCase.load("periods"))
  func eachFigureStandsUnderItsOwnPeriod(_ reading: ReadingCase) { ReadingFixture.check(reading) }

  @Test(arguments: ReadingCase.load("targets"))
  func goalsAndContextAreNoResults(_ reading: ReadingCase) { ReadingFixture.check(reading) }

  @Test(arguments: ReadingCase.load("scopes"))
  func theSubjectGivesTheScope(_ reading: ReadingCase) { ReadingFixture.check(reading) }

  @Test(arguments: ReadingCase.load("places"))
  func provincesAreKnownByEverySpelling(_ reading: ReadingCase) { ReadingFixture.check(reading) }

  @Test(arguments: ReadingCase.load("negatives"))
  func whatOnlyLooksLikeAFigureIsNone(_ reading: ReadingCase) { ReadingFixture.check(reading) }
}
