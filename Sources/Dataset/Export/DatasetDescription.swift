/// What the exports say about the dataset as a whole.
public struct DatasetDescription: Sendable, Hashable {
  /// Data Package name: lower-case ASCII letters, digits, `-`, `_`, `.`.
  public var name = "bao-ve-an-ninh-to-quoc"
  public var titleVi = "Số liệu phong trào Toàn dân bảo vệ an ninh Tổ quốc trên báo chí"
  public var titleEn = "Figures of the All People Protect National Security movement, as reported in the press"
  public var descriptionVi =
    "Mỗi số liệu được báo chí nêu, kèm câu nguyên văn, địa phương, thời kỳ và mức độ chắc chắn."
  public var descriptionEn =
    "Every figure that the press states, with its sentence, place, period and how certain it is."
  /// `nil` where none is stated.
  public var licence: Licence? = Licence(
    title: "CC BY 4.0", address: "https://creativecommons.org/licenses/by/4.0/")
  /// Who publishes the dataset; `nil` where that is not said.
  public var publisher: String?
  /// Absolute address of the site, ending in `/`; `nil` where it is not known.
  public var baseURL: String?

  public init() {}
}
