"""Light and dark ground, and paper: what is printed has its sources, and nothing that belongs to a screen alone."""

import re

import pypdfium2
import pytest
from conftest import SCREENSHOTS

COLOURS = "() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]"


def brightness(colour):
    return sum(int(part) for part in re.findall(r"\d+", colour)[:3]) / 3


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_follows_the_readers_scheme(open_tab, samples, scheme):
    tab = open_tab(scheme=scheme)
    for page in samples.values():
        ground, ink = tab.open(page.path).evaluate(COLOURS)
        assert (brightness(ground) < 60) == (scheme == "dark"), page.path
        assert abs(brightness(ground) - brightness(ink)) > 150, page.path


def test_a_page_changes_with_the_scheme_while_it_is_open(open_tab, samples):
    view = open_tab().open(samples["province"].path)
    light = view.evaluate(COLOURS)
    view.emulate_media(color_scheme="dark")
    assert view.evaluate(COLOURS) != light


def test_motion_is_not_used(open_tab, samples):
    tab = open_tab()
    for page in samples.values():
        assert tab.open(page.path).evaluate("document.getAnimations().length") == 0, page.path


@pytest.fixture(scope="module")
def prints(browser, addresses, pages):
    """A province's report as a PDF of A4 sheets: its bytes, and its sheets as PNG beside the screenshots."""
    page = next(page for page in pages if page.path == "provinces/soc-trang/index.html")
    view = browser.new_page()
    view.goto(addresses["disk"] + page.path)
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    file = SCREENSHOTS / "report-a4.pdf"
    view.pdf(path=file, prefer_css_page_size=True)
    headers = view.evaluate("[...document.querySelectorAll('table')].map((t) => [...t.tHead.rows[0].cells].map((c) => c.innerText.trim()))")
    sources = view.evaluate("[...document.querySelectorAll(\"main a[href^='http']\")].map((a) => a.href)")
    view.close()
    document = pypdfium2.PdfDocument(file)
    texts = []
    for number, sheet in enumerate(document, start=1):
        texts.append(re.sub(r"\s+", " ", sheet.get_textpage().get_text_range()))
        sheet.render(scale=110 / 72).to_pil().save(SCREENSHOTS / f"report-a4-{number}.png")
    sizes = {tuple(round(length) for length in sheet.get_size()) for sheet in document}
    return texts, sizes, headers, sources


def test_a_report_prints_on_a4(prints):
    texts, sizes, _, _ = prints
    assert sizes == {(595, 842)}
    assert 2 <= len(texts) <= 12
    assert all(text.strip() for text in texts), "an empty sheet"


def test_paper_has_no_menu_and_no_controls(prints):
    texts, _, _, _ = prints
    whole = " ".join(texts)
    for word in ("Đến nội dung chính", "Trên trang này", "English", "Lọc bảng", "Tìm kiếm", "↕"):
        assert word not in whole, word


def test_paper_shows_where_its_sources_are(prints):
    texts, _, _, sources = prints
    # A break within an address may take or add a hyphen.
    whole = re.sub(r"\W", "", "".join(texts))
    assert sources
    for address in sources:
        assert re.sub(r"\W", "", address) in whole, address


def test_paper_shows_every_heading_of_a_table(prints):
    texts, _, headers, _ = prints
    whole = "".join(texts).replace(" ", "")
    for header in {cell for row in headers for cell in row}:
        assert header.replace(" ", "").replace("\u00a0", "") in whole, header
