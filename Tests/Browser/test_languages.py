"""Every page stands in Vietnamese and English, and the switch between them keeps the page."""

import re

import pytest


def other(path):
    return path[3:] if path.startswith("en/") else "en/" + path


def test_every_page_has_its_other_language_and_back(open_tab, pages):
    tab = open_tab("server")
    paths = {page.path for page in pages}
    for page in pages:
        view = tab.open(page.path)
        language = "en" if page.path.startswith("en/") else "vi"
        assert view.locator("html").get_attribute("lang") == language, page.path
        links = view.locator("nav.languages a")
        assert links.count() == 2, page.path
        current = view.locator("nav.languages a[aria-current=page]")
        assert current.get_attribute("hreflang") == language, page.path
        switch = view.locator("nav.languages a:not([aria-current])")
        assert switch.get_attribute("lang") == switch.get_attribute("hreflang") != language, page.path
        target = other(page.path)
        if page.kind == "continuation" and target not in paths:
            # Tables are cut by their length, which differs: the switch leads to the page that this one goes on with.
            target = re.sub(r"\d+/index.html$", "index.html", target)
        assert target in paths
        assert switch.evaluate("(link) => link.href") == tab.base + target, page.path


@pytest.mark.parametrize("place", ["disk", "server"])
def test_the_switch_keeps_the_kind_of_page(open_tab, samples, place):
    tab = open_tab(place)
    for page in samples.values():
        view = tab.open(page.path)
        view.locator("nav.languages a:not([aria-current])").click()
        view.wait_for_load_state()
        if page.kind == "continuation":
            continue
        assert view.url == tab.base + other(page.path)
        assert f"kind-{page.kind}" in view.locator("body").get_attribute("class")


def test_quotes_and_headlines_stay_vietnamese_and_say_so(open_tab, pages):
    tab = open_tab()
    for page in (page for page in pages if page.path.startswith("en/") and page.kind == "article"):
        view = tab.open(page.path)
        for quote in view.locator("blockquote").all():
            assert quote.get_attribute("lang") == "vi", page.path
        # The headline is the article's own.
        assert view.locator("h1").evaluate("(h) => h.closest('[lang]').lang || h.lang") == "vi", page.path


def test_english_pages_have_no_vietnamese_prose(open_tab, pages):
    """Vietnamese words stand only in what is marked as Vietnamese, and in names."""
    tab = open_tab()
    words = re.compile(r"\b(của|và|không|được|số liệu|bài báo|chỉ tiêu|giai đoạn|nguồn)\b", re.IGNORECASE)
    text = """() => {
      const body = document.body.cloneNode(true);
      for (const part of body.querySelectorAll("[lang='vi'], code, h1, nav.breadcrumbs")) part.remove();
      return body.innerText; }"""
    for page in (page for page in pages if page.path.startswith("en/")):
        found = words.findall(tab.open(page.path).evaluate(text))
        assert not found, f"{page.path}: {found}"


def test_numbers_follow_the_language(open_tab, pages):
    tab = open_tab()
    seen = {"vi": 0, "en": 0}
    wrong = {"vi": re.compile(r"\d,\d{3}(?!\d)"), "en": re.compile(r"\d\.\d{3}(?!\d)")}
    for page in (page for page in pages if page.kind in ("province", "home", "indicator")):
        language = "en" if page.path.startswith("en/") else "vi"
        for text in tab.open(page.path).locator("td.num").all_inner_texts():
            assert not wrong[language].search(text), f"{page.path}: {text}"
            seen[language] += bool(re.search(r"\d[.,]\d{3}", text))
    assert all(seen.values())
