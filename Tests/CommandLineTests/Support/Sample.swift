/// Articles of our own, small enough to be read in a test.
enum Sample {
  /// Names its place and year; nothing in it is odd.
  static let clear = """
    Sóc Trăng biểu dương công nhân giữ gìn an ninh

    Ngày 12/8/2023, Công an tỉnh Sóc Trăng phối hợp với Liên đoàn Lao động tỉnh tổ chức hội nghị sơ kết.

    Trong năm 2022, toàn tỉnh đã xây dựng 37 mô hình, tổ chức hơn 1.200 buổi tuyên truyền.

    """

  /// Names no place and no year.
  static let vague = """
    Hội nghị biểu dương điển hình tiên tiến

    Ngày 12/8, đơn vị tổ chức hội nghị biểu dương về tự quản an ninh. Dịp này, 9 tập thể được khen thưởng.

    """
}
