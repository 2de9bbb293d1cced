import Dataset

/// The stylesheet with the site's own colours, where `site.yml` names some.
struct SiteColours {
  static let path = "assets/colours.css"

  private let light: String?
  private let dark: String?

  init(_ settings: SiteSettings) {
    light = settings.colour
    dark = settings.darkColour
  }

  var file: OutputFile? {
    guard light != nil || dark != nil else { return nil }
    var text = ""
    if let light { text += ":root { --bar: \(light); --accent: \(light); }\n" }
    let bar = dark ?? light
    if let bar {
      text += "@media (prefers-color-scheme: dark) { :root { --bar: \(bar); } }\n"
    }
    return OutputFile(path: Self.path, text: text)
  }
}
