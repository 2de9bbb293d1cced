import Articles
import Extraction
import Testing

/// When an article was published and which years it is about, as all its sentences together tell.
@Suite struct ArticleTimeTests {
  private func read(_ sentences: String...) -> Reading { ReadingFixture.reader.read(ReadingFixture.article(sentences)) }

  @Test func theDayOfSomethingHeldCountsFarDownTheText() {
    let before = [String](repeating: "Bà con cùng nhau giữ gìn xóm làng.", count: 8)
    let held = ReadingFixture.article(
      ["Năm 2011, phong trào của tỉnh có bước chuyển."] + before + ["Hội nghị tổng kết được tổ chức hôm 12/1."])
    #expect(ReadingFixture.reader.read(held).published.value?.description == "2012-01-12")
    let incident = ReadingFixture.article(
      ["Năm 2011, phong trào của tỉnh có bước chuyển."] + before + ["Hôm 12/1, kẻ gian vào nhà dân."])
    #expect(ReadingFixture.reader.read(incident).published.value == nil)
  }

  @Test func theDayOfTheReportIsTodays() {
    let reading = read(
      "Hôm 11/8/2018, bốn người dân cứu du khách.", "Thư khen được trao tại ngày hội tổ chức sáng nay, 17/8/2018.")
    #expect(reading.published.value?.description == "2018-08-17")
  }

  @Test func spansThatFollowEachOtherAreOneWhereTheTextTellsTheirLength() {
    let reading = read(
      "Hội nghị diễn ra ngày 29/10/2021.", "Mười năm, bà con giữ yên thôn bản.",
      "Giai đoạn 2011 - 2015 có 725 tin báo.", "Giai đoạn 2016 - 2021 có 968 tin báo.")
    #expect(reading.period.value == YearRange(2011, 2021))
  }

  @Test func aSpanToldInWordsAndFiguresIsNotHalvedForTheDocumentBeforeIt() {
    let reading = read(
      "Hội nghị diễn ra ngày 25/10/2021.",
      "Mười năm thực hiện Chỉ thị 09-CT/TW của Ban Bí thư (2011 - 2021), phong trào có bước chuyển.",
      "Huyện ghi nhận nhiều kết quả.", "Bà con phấn khởi.", "Các tổ chức cùng vào cuộc.",
      "Giai đoạn 2011 - 2016, các tổ hòa giải 318 vụ việc.")
    #expect(reading.period.value == YearRange(2011, 2021))
  }

  @Test func timeOffIsNoPeriodOfTheArticle() {
    let reading = read(
      "Hội nghị diễn ra ngày 12/8/2022.", "Sau hai năm tạm ngưng, ngày hội trở lại.", "Năm 2022 có 76 xã mở hội.")
    #expect(reading.period.value == YearRange(2022))
  }
}
