/// The exit codes of the command line, as `sysexits.h` numbers them.
public enum ExitStatus: Int32, Sendable, CaseIterable {
  case success = 0
  /// The arguments are wrong (`EX_USAGE`).
  case usage = 64
  /// The articles hold warnings or errors, and `--strict` was given (`EX_DATAERR`); or a file of readings or
  /// of an earlier build is broken.
  case badData = 65
  /// An input is missing, unreadable or empty (`EX_NOINPUT`).
  case noInput = 66
  /// A mistake in the program itself (`EX_SOFTWARE`).
  case software = 70
  /// The output can't be written (`EX_CANTCREAT`).
  case cannotWrite = 73
  /// A template, `site.yml` or a vocabulary file is wrong (`EX_CONFIG`).
  case badConfiguration = 78

  /// What the code means, as `--help` has it.
  public var meaning: String {
    switch self {
    case .success: "done"
    case .usage: "wrong arguments"
    case .badData: "warnings or errors in the articles, under --strict; or an input is broken"
    case .noInput: "an input is missing, unreadable or holds no article"
    case .software: "a mistake in generate itself; please report it"
    case .cannotWrite: "the output can't be written"
    case .badConfiguration: "a template, site.yml or a vocabulary file is wrong"
    }
  }

  /// The paragraph of `--help` on all codes, one a line.
  public static var help: String {
    (["Exit codes (sysexits):"]
      + allCases.map { status in
        let code = String(status.rawValue)
        return "  " + String(repeating: " ", count: 2 - code.utf8.count) + code + "  " + status.meaning
      }).joined(separator: "\n")
  }
}
