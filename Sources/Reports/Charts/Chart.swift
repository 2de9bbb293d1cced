/// A chart as a page's Markdown says it: a fenced code block that people can read and that the site draws.
///
///     ```chart bars
///     title: Household groups
///     bar: Sóc Trăng | ≥ 4.000 | 4000..
///     ```
///
/// Each line is a key, a colon and fields separated by `|`. `bar` has a label, the value as shown and an interval
/// (`4000`, `4000..`, `10..20`, `..20`; `~` before it for an estimate); `span` a label, a text and an interval of years;
/// `tile` a label, a name, a text, a place in the grid (`column,row`), a class from 0 (no value) to 5 and a link; `legend`
/// what it explains (a class, `open` or `range`) and the words.
public struct Chart: Sendable, Hashable {
  /// How the data is drawn.
  public enum Form: String, Sendable, CaseIterable { case bars, timeline, map }

  public struct Bar: Sendable, Hashable {
    public var label: String
    /// The value as shown, such as `≥ 4.000`.
    public var text: String
    /// In plain decimal notation; `nil` where there is no such end.
    public var lower: String?
    public var upper: String?
    public var isApproximate: Bool
  }

  public struct Tile: Sendable, Hashable {
    public var label: String
    public var name: String
    /// The value as shown; empty where there is none.
    public var text: String
    public var column: Int
    public var row: Int
    /// From 0, no value, to 5.
    public var shade: Int
    /// Empty where the tile leads nowhere.
    public var link: String
  }

  public struct LegendEntry: Sendable, Hashable {
    /// A class, `open` or `range`.
    public var kind: String
    public var text: String
  }

  public var form: Form
  public var title: String
  public var subtitle = ""
  /// The kind of chart and its main trend, for those who don't see it.
  public var summary: String
  public var bars: [Bar] = []
  public var tiles: [Tile] = []
  public var legend: [LegendEntry] = []

  public init(form: Form, title: String, summary: String) {
    self.form = form
    self.title = title
    self.summary = summary
  }
}
