"""Every page, from disk and from a web server: it loads cleanly, is built in order, and fits the screen."""

import pytest
from conftest import SCREENSHOTS, WIDTHS

OUTLINE = """() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
  (heading) => [Number(heading.tagName[1]), heading.textContent.trim()])"""


@pytest.mark.parametrize("place", ["disk", "server"])
def test_every_page_loads_without_error_or_foreign_request(open_tab, pages, place):
    tab = open_tab(place)
    for page in pages:
        view = tab.open(page.path)
        assert view.title(), page.path
        assert view.locator("main").is_visible(), page.path
        assert view.locator("html").get_attribute("lang"), page.path
        # A stylesheet from disk can't be read by scripts, but its effect can.
        margin = view.evaluate("getComputedStyle(document.body).marginTop")
        assert margin == "0px", f"{page.path}: no stylesheet was loaded"
        # Other problems are raised when the tab is closed; here the page is still known.
        assert tab.problems == [], page.path


def test_every_page_is_light(open_tab, site, pages):
    """With all that it loads, but for the search: its script is there only with its index, which loads on typing."""
    tab = open_tab("server")
    loaded = []
    tab.tab.on("response", lambda response: loaded.append(response.url))
    for page in pages:
        loaded.clear()
        tab.open(page.path).wait_for_load_state("networkidle")
        files = {site / url[len(tab.base):].split("#")[0] for url in loaded if url.startswith(tab.base)}
        files = {file / "index.html" if file.is_dir() else file for file in files}
        assert len(files) >= 4, f"{page.path}: {files}"
        weight = sum(file.stat().st_size for file in files if file.name != "search.js")
        assert weight <= 60_000, f"{page.path}: {weight} bytes"


def test_headings_are_in_order_and_not_empty(open_tab, pages):
    tab = open_tab()
    for page in pages:
        outline = tab.open(page.path).evaluate(OUTLINE)
        levels = [level for level, _ in outline]
        assert levels.count(1) == 1 and levels[0] == 1, f"{page.path}: {outline}"
        assert all(text for _, text in outline), f"{page.path}: {outline}"
        steps = zip(levels, levels[1:])
        assert all(next_level - level <= 1 for level, next_level in steps), f"{page.path}: {outline}"


def test_no_two_tables_of_a_page_have_the_same_caption(open_tab, pages):
    tab = open_tab()
    for page in pages:
        view = tab.open(page.path)
        captions = view.locator("caption").all_inner_texts()
        assert len(captions) == view.locator("table").count(), f"{page.path}: a table without caption"
        assert len(captions) == len(set(captions)), f"{page.path}: {captions}"


def test_no_table_has_an_empty_cell(open_tab, pages):
    tab = open_tab()
    for page in pages:
        cells = tab.open(page.path).locator("th, td").all_inner_texts()
        assert all(cell.strip() for cell in cells), page.path


def test_breadcrumbs_lead_home(open_tab, pages):
    tab = open_tab("server")
    for page in pages:
        view = tab.open(page.path)
        trail = view.locator("nav.breadcrumbs")
        if page.kind in ("home", "not-found"):
            assert trail.count() == 0, "the trail begins at the home page, and a missing page stands nowhere"
            continue
        current = trail.locator("[aria-current=page]")
        assert current.inner_text().strip() == view.locator("h1").inner_text().strip(), page.path
        # Each step but the last leads one level up to a page whose heading has the step's name, and the first home.
        target = view.evaluate("document.querySelector('nav.breadcrumbs a').href")
        home = "en/index.html" if page.path.startswith("en/") else "index.html"
        assert target == tab.base + home, page.path
        parents = view.evaluate("[...document.querySelectorAll('nav.breadcrumbs a')].map((link) => link.href)")
        depths = [len(address) for address in parents]
        assert depths == sorted(depths), f"{page.path}: {parents}"


def test_the_skip_link_is_the_first_stop_and_leads_to_the_content(open_tab, samples):
    tab = open_tab()
    for page in samples.values():
        view = tab.open(page.path)
        view.keyboard.press("Tab")
        link = view.locator(":focus")
        assert "skip" in link.get_attribute("class"), page.path
        assert link.bounding_box()["x"] >= 0, f"{page.path}: the focused skip link is out of sight"
        view.keyboard.press("Enter")
        assert view.evaluate("document.querySelector(location.hash).tagName") == "MAIN", page.path
        view.keyboard.press("Tab")
        assert view.evaluate("document.querySelector('main').contains(document.activeElement)"), page.path


@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_overflows_sideways(open_tab, pages, width):
    tab = open_tab(width=width)
    for page in pages:
        view = tab.open(page.path)
        sizes = view.evaluate("[document.documentElement.scrollWidth, document.body.scrollWidth, innerWidth]")
        assert max(sizes[:2]) <= sizes[2], f"{page.path}: {sizes}"


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_kind_of_page_can_be_pictured(open_tab, samples, width, scheme):
    tab = open_tab(width=width, scheme=scheme)
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    for kind, page in samples.items():
        picture = SCREENSHOTS / f"{kind}-{width}-{scheme}.png"
        tab.open(page.path).screenshot(path=picture, full_page=True)
        assert picture.stat().st_size > 0


def test_every_kind_of_page_can_be_printed(open_tab, samples):
    tab = open_tab()
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    for kind, page in samples.items():
        view = tab.open(page.path)
        view.emulate_media(media="print")
        # A sheet of A4 has 178 mm between our margins; what is wider is cut off on paper.
        view.set_viewport_size({"width": 672, "height": 900})
        widths = view.evaluate("[document.documentElement.scrollWidth, innerWidth]")
        assert widths[0] <= widths[1], f"{page.path}: {widths}"
        printed = view.pdf(path=SCREENSHOTS / f"{kind}.pdf", prefer_css_page_size=True)
        assert printed.startswith(b"%PDF"), page.path
        view.emulate_media(media="screen")


def test_everything_is_readable_without_script(open_tab, pages):
    tab = open_tab(script=False)
    for page in pages:
        view = tab.open(page.path)
        tables = view.locator("table")
        assert all(table.is_visible() for table in tables.all()), page.path
