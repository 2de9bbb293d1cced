import Reports

/// A small made-up set of reports that link to each other as those of a real site do.
enum SampleReports {
  static let home = Report(
    path: "", kind: "home", title: "Trang chủ", summary: "Số liệu từ ba bài báo về hai tỉnh.",
    markdown: """
      # Số liệu từ báo chí

      Ba bài báo, hai tỉnh, 24 con số; mỗi con số dẫn đến câu nêu ra nó.

      ## Số liệu chính

      - **≥ 281** mô hình tự quản đang hoạt động ở [Sóc Trăng](provinces/soc-trang/)
      - **145** tập thể, cá nhân được khen thưởng
      - **≈ 1.500.000** lượt người dự tuyên truyền
      - **2** tỉnh có báo cáo, trong 63

      ## Các tỉnh, thành phố

      Bảng: Tỉnh, thành phố có báo cáo

      | Tỉnh, thành phố | Bài viết | Con số |
      |:--|--:|--:|
      | [Sóc Trăng](provinces/soc-trang/) | 1 | 18 |
      | [Bạc Liêu](provinces/) | 2 | 6 |

      ## Cần lưu ý

      Số *hơn 300* là ít nhất 300, không phải 300. Xem [chất lượng dữ liệu](quality/).
      """, breadcrumbs: [])

  static let provinces = Report(
    path: "provinces/", kind: "provinces", title: "Tỉnh, thành phố", summary: "Các tỉnh và thành phố.",
    markdown: "# Tỉnh, thành phố\n\nBảng: 63 tỉnh, thành phố đầu năm 2025\n\n"
      + "| Tỉnh, thành phố | Từ 1-7-2025 | Bài viết | Con số |\n|:--|:--|--:|--:|\n"
      + "| [Sóc Trăng](soc-trang/) | Cần Thơ | 1 | 18 |\n"
      + (1...40).map { "| *Tỉnh thứ \($0)* | Tỉnh mới | – | – |\n" }.joined(),
    breadcrumbs: [Report.Link(title: "Trang chủ", path: "")])

  static let province = Report(
    path: "provinces/soc-trang/", kind: "province", title: "Sóc Trăng",
    summary: "Phong trào và mô hình tự quản ở Sóc Trăng, 2018–2023.",
    markdown: """
      # Sóc Trăng

      Trong giai đoạn 2018–2023, các bài báo nêu hơn 281 mô hình tự quản và 145 tập thể, cá nhân được khen thưởng.

      ## Số liệu chính

      - **> 281** mô hình tự quản
      - **145** lượt khen thưởng
      - **75 %** khu dân cư đạt tiêu chuẩn
      - **35 tỉ đồng** vận động

      ## Mô hình

      Bảng: Mô hình tự quản, Sóc Trăng, 2018–2023

      | Chỉ tiêu | Giá trị | Nghĩa là | Giai đoạn | Phạm vi | Cách biết | Nguồn |
      |:--|--:|:--|:--|:--|:--|:--|
      | [Mô hình đang hoạt động](../../quality/) | [281](../../articles/bai-mot/#o-1) | đúng bằng | 2018–2023 | cấp tỉnh | nêu trong bài | [Báo Sóc Trăng](../../articles/bai-mot/) |
      | Mô hình mới | [hơn 40](../../articles/bai-mot/#o-2) | trên 40 | 2023 | cấp tỉnh | suy ra | [Báo Sóc Trăng](../../articles/bai-mot/) |
      | Người dự tuyên truyền | [1,5 triệu](../../articles/bai-mot/#o-3) | khoảng 1.500.000 | 2018–2023 | cấp tỉnh | nêu trong bài | [Báo Sóc Trăng](../../articles/bai-mot/) |

      ## Khen thưởng

      Bảng: Khen thưởng theo hình thức và cơ quan

      | Hình thức | Cơ quan | Tập thể | Cá nhân |
      |:--|:--|--:|--:|
      | Bằng khen | Ủy ban nhân dân tỉnh | 59 | 86 |
      | Giấy khen | Công an tỉnh | 12 | 20 |

      ## Nguồn

      1. [Tổng kết phong trào ở Sóc Trăng](../../articles/bai-mot/), Báo Sóc Trăng, 22-8-2023. Tệp [observations.csv](../../data/observations.csv).

      ## Trích dẫn

      > Số liệu từ báo chí: Sóc Trăng, 2018–2023.
      """,
    breadcrumbs: [Report.Link(title: "Trang chủ", path: ""), Report.Link(title: "Tỉnh, thành phố", path: "provinces/")])

  static let article = Report(
    path: "articles/bai-mot/", kind: "article", title: "Tổng kết phong trào ở Sóc Trăng",
    summary: "Các con số bài viết nêu, trong câu của chúng.",
    markdown: """
      # Tổng kết phong trào ở Sóc Trăng

      Báo Sóc Trăng, 22-8-2023. [Bài gốc](https://example.org/bai-mot).

      ## Câu nêu số liệu

      > Toàn tỉnh hiện có [281 mô hình](#o-1 "mark") tự quản, trong đó [hơn 40 mô hình](#o-2 "mark") được xây dựng trong năm 2023.

      > Các đoàn thể đã tuyên truyền cho [khoảng 1,5 triệu lượt người](#o-3 "mark").

      ## Con số

      Bảng: Các con số của bài viết

      | Con số | Giá trị | Giới hạn | Tỉnh | Giai đoạn | Cách biết |
      |:--|--:|:--|:--|:--|:--|
      | [](#r-1 "row")[281 mô hình](#o-1) | 281 | đúng bằng | [Sóc Trăng](../../provinces/soc-trang/) | 2018–2023 | nêu trong bài |
      | [](#r-2 "row")[hơn 40 mô hình](#o-2) | 40 | trên | [Sóc Trăng](../../provinces/soc-trang/) | 2023 | suy ra |
      | [](#r-3 "row")[khoảng 1,5 triệu lượt người](#o-3) | 1.500.000 | khoảng | [Sóc Trăng](../../provinces/soc-trang/) | 2018–2023 | nêu trong bài |

      ## Kiểm tra

      Năm 2023 được suy ra từ ngày đăng. Xem [dòng 2](#r-2).
      """,
    breadcrumbs: [Report.Link(title: "Trang chủ", path: "")])

  static let quality = Report(
    path: "quality/", kind: "quality", title: "Chất lượng dữ liệu", summary: "Điều cần biết trước khi tin một con số.",
    markdown:
      "# Chất lượng dữ liệu\n\nHai cảnh báo, một lưu ý.\n\n- [Sóc Trăng](../provinces/soc-trang/#khen-thuong)\n",
    breadcrumbs: [Report.Link(title: "Trang chủ", path: "")])

  static let all = [home, provinces, province, article, quality]
}
