import Testing

@testable import Site

struct SiteSettingsTests {
  @Test func theShippedSettingsAreRead() throws {
    let settings = try SiteSettings(file: shippedTemplates + "/site.yml")
    #expect(settings.language == "vi")
    #expect(settings.articleText == .excerpt)
    #expect(!settings.title.isEmpty)
    #expect(settings.menu == nil)
  }

  @Test func everyKeyIsRead() throws {
    let settings = try SiteSettings(
      yaml: """
        title: A
        description: B
        language: en
        base_url: https://example.org/x
        licence: CC0
        licence_url: https://example.org/cc0
        contact: a@example.org
        footer: C
        article_text: full
        logo: logo.svg
        colour: "#0b4f71"
        colour_dark: "#0A3247"
        menu:
          - { title: Nhà, path: "" }
          - title: Tỉnh
            path: provinces/
        """, file: "site.yml")
    var expected = SiteSettings(title: "A", description: "B")
    expected.language = "en"
    expected.baseURL = "https://example.org/x/"
    expected.licence = "CC0"
    expected.licenceURL = "https://example.org/cc0"
    expected.contact = "a@example.org"
    expected.footer = "C"
    expected.articleText = .full
    expected.logo = "logo.svg"
    expected.colour = "#0b4f71"
    expected.darkColour = "#0A3247"
    expected.menu = [
      SiteSettings.MenuEntry(title: "Nhà", path: ""), SiteSettings.MenuEntry(title: "Tỉnh", path: "provinces/"),
    ]
    #expect(settings == expected)
  }

  @Test(arguments: [
    ("", "site.yml:", "the key 'title' is missing"),
    ("title: A\n", "site.yml:1:", "the key 'description' is missing"),
    ("title: A\ndescription: B\ntitel: C\n", "site.yml:3:", "unknown key 'titel'"),
    ("title: A\ndescription: B\narticle_text: half\n", "site.yml:3:", "article_text is 'excerpt' or 'full'"),
    ("title: A\ndescription: B\nbase_url: example.org\n", "site.yml:3:", "no address"),
    ("title: A\ndescription: B\nlicence_url: 'javascript:alert(1)'\n", "site.yml:3:", "no address"),
    ("title: A\ndescription: B\ncontact: here\n", "site.yml:3:", "neither a mail address"),
    ("title: A\ndescription: B\nlanguage: '\"x'\n", "site.yml:3:", "no language tag"),
    ("title: A\ndescription: B\nmenu: x\n", "site.yml:3:", "expected a list"),
    ("title: A\ndescription: B\nmenu:\n  - title: x\n", "site.yml:4:", "the key 'path' is missing"),
    ("title: A\ndescription: B\nmenu:\n  - {title: x, path: ../y/}\n", "site.yml:4:", "no page's path"),
    ("title: [A]\ndescription: B\n", "site.yml:1:", "expected a text"),
    ("title: A\ndescription: B\n  x: [\n", "site.yml:3:", "is no YAML"),
    ("title: A\ntitle: B\n", "site.yml:", "the key 'title' stands twice"),
    ("title: A\ndescription: B\ncolour: red\n", "site.yml:3:", "no colour"),
    ("title: A\ndescription: B\nlogo: ../x.svg\n", "site.yml:3:", "no name of a file"),
    ("title: A\ndescription: B\nenglish: {title: A}\n", "site.yml:3:", "the key 'description' is missing"),
    ("title: A\ndescription: B\nlanguage: en\nenglish: {title: A, description: B}\n", "site.yml:4:", "not 'vi'"),
    ("- a\n", "site.yml:1:", "expected 'key: value' lines"),
  ])
  func aFaultIsNamedWithFileAndLine(yaml: String, place: String, reason: String) {
    let error = #expect(throws: SiteError.self) { try SiteSettings(yaml: yaml, file: "site.yml") }
    #expect(error?.description.hasPrefix(place) == true, "\(error?.description ?? "")")
    #expect(error?.description.contains(reason) == true, "\(error?.description ?? "")")
  }

  @Test func aMissingFileIsNamed() {
    let error = #expect(throws: SiteError.self) { try SiteSettings(file: "no/site.yml") }
    #expect(error?.description.hasPrefix("no/site.yml: can't be read: ") == true)
  }
}
