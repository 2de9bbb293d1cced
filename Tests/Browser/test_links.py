"""Every link resolves, and every number leads to the sentence that states it."""

import re
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import expect

LINKS = "() => [...document.links].map((link) => link.href)"
# Numbers that stand in the tables of a page, and where their link leads (nothing if they have none).
NUMBERS = """() => [...document.querySelectorAll('td.num')].map((cell) => [
  cell.innerText.trim(), cell.querySelector('a')?.href ?? ''])"""
STANDS_FOR_NOTHING = {"[x]", "[z]", "–", "0"}


@pytest.mark.parametrize("place", ["disk", "server"])
def test_every_link_resolves(open_tab, addresses, site, pages, place):
    base = addresses[place]
    tab = open_tab(place)
    targets = {}
    for page in pages:
        for link in tab.open(page.path).evaluate(LINKS):
            targets.setdefault(link, page.path)
    assert targets
    identifiers = {}
    for link, origin in sorted(targets.items()):
        if not link.startswith(base):
            assert re.match(r"https?://[^/]+\.[^/]+|mailto:", link), f"{origin}: {link}"
            continue
        parts = urlsplit(link[len(base):])
        file = site / unquote(parts.path)
        assert file.is_file(), f"{origin}: {link} leads nowhere"
        if parts.fragment:
            if file not in identifiers:
                identifiers[file] = set(re.findall(r'\sid="([^"]+)"', file.read_text("utf-8")))
            assert unquote(parts.fragment) in identifiers[file], f"{origin}: {link} has no such anchor"


def test_every_link_to_a_page_opens_in_the_browser(open_tab, pages):
    tab = open_tab("server")
    targets = set()
    for page in pages:
        targets.update(link.split("#")[0] for link in tab.open(page.path).evaluate(LINKS) if link.startswith(tab.base))
    for target in sorted(target for target in targets if target.endswith(".html")):
        response = tab.tab.goto(target)
        assert response.ok, target


def test_every_number_in_a_table_is_a_link(open_tab, pages):
    tab = open_tab()
    for page in pages:
        # Sizes of files and the accuracy of the reading are no figures of articles.
        if page.kind in ("data", "method"):
            continue
        for text, link in tab.open(page.path).evaluate(NUMBERS):
            assert link or text in STANDS_FOR_NOTHING, f"{page.path}: {text} leads nowhere"


def digits(text):
    return re.sub(r"[^0-9]", "", text)


@pytest.mark.parametrize("place", ["disk", "server"])
@pytest.mark.parametrize("kind", ["province", "province-period"])
def test_a_number_of_a_report_leads_to_its_sentence(open_tab, pages, place, kind):
    tab = open_tab(place)
    followed = 0
    for page in (page for page in pages if page.kind == kind):
        view = tab.open(page.path)
        rows = view.locator("tr:has(td.num a[href*='#o-'])")
        for index in range(rows.count()):
            link = rows.nth(index).locator("td.num a[href*='#o-']").first
            shown = link.inner_text()
            printed = rows.nth(index).locator("td:not(.num) a[href*='#o-']")
            wording = printed.first.inner_text() if printed.count() else None
            link.click()
            # A click returns before the page it leads to is there: these wait for it.
            expect(view, f"{page.path}: {shown} leads elsewhere").to_have_url(re.compile("/articles/"))
            mark = view.locator("mark:target")
            expect(mark, f"{page.path}: {shown} marks nothing in {view.url}").to_have_count(1)
            expect(mark, f"{view.url}: the mark is out of sight").to_be_in_viewport()
            stated = mark.inner_text()
            if wording:
                assert wording.rstrip("… ") in stated, f"{view.url}: {stated}"
            else:
                assert digits(shown) in digits(stated), f"{view.url}: {stated}"
            # The mark stands in a sentence, not alone.
            assert len(view.locator("blockquote:has(mark:target)").inner_text()) > len(stated), view.url
            followed += 1
            view.go_back()
    assert followed > 0


def test_a_sentence_leads_back_to_the_reports(open_tab, pages):
    tab = open_tab()
    for page in (page for page in pages if page.kind == "article"):
        links = tab.open(page.path).evaluate("() => [...document.querySelectorAll('main a')].map((link) => link.href)")
        if tab.tab.locator("mark").count():
            assert any("/indicators/" in link for link in links), page.path
