"""The search box finds reports, indicators, schemes and articles, however a reader types, below any path."""

import unicodedata

import pytest

PAGE = "provinces/soc-trang/index.html"


@pytest.fixture
def search(open_tab):
    """Opens a page on the server, types into the box there and gives the results' titles, addresses and the status."""
    tab = open_tab("server")

    def find(words, page=PAGE):
        view = tab.open(page)
        box = view.locator("#search_box")
        box.fill(words)
        view.wait_for_function(
            "() => /\\d|Không|No /.test(document.getElementById('search_status').textContent)", timeout=10_000)
        links = view.locator("#search_results a")
        found = [(link.inner_text(), link.evaluate("(link) => link.href")) for link in links.all()]
        return found, view.locator("#search_status").inner_text()

    find.tab = tab
    return find


@pytest.mark.parametrize(
    "typed", ["soc trang", "Sóc Trăng", "SÓC TRĂNG", unicodedata.normalize("NFD", "Sóc Trăng"), "  sóc   trăng "])
def test_a_province_is_found_however_it_is_typed(search, typed):
    found, status = search(typed, page="index.html")
    assert found, status
    assert all(link.startswith(search.tab.base) for _, link in found)
    assert any(link.startswith(search.tab.base + "provinces/soc-trang/") for _, link in found[:5]), found
    assert not any("/en/" in link for _, link in found), "a Vietnamese page finds English ones"


@pytest.mark.parametrize("typed", ["doi tuong", "đối tượng", "Đối tượng", unicodedata.normalize("NFD", "đối tượng")])
def test_the_letter_đ_is_found_with_and_without_its_bar(search, typed):
    found, status = search(typed)
    assert found, status


@pytest.mark.parametrize(
    "typed, folder",
    [("mô hình tự quản", "indicators/"), ("to an ninh cong nhan", "schemes/"), ("tố giác tội phạm", "")])
def test_indicators_and_schemes_are_found(search, typed, folder):
    found, status = search(typed)
    assert any(link.startswith(search.tab.base + folder) for _, link in found), (found, status)


def test_an_article_is_found_by_its_headline(search, open_tab):
    view = open_tab("server").open("articles/index.html")
    headline = view.locator("tbody th a").first
    found, _ = search(headline.inner_text())
    assert headline.evaluate("(link) => link.href") in [link for _, link in found]


def test_a_result_opens_its_page(search):
    found, _ = search("soc trang")
    view = search.tab.tab
    view.locator("#search_results a").first.click()
    view.wait_for_load_state()
    assert view.url.split("#")[0] == found[0][1].split("#")[0]
    assert view.locator("h1").count() == 1


def test_the_slash_leads_to_the_box_and_escape_empties_it(search):
    view = search.tab.open(PAGE)
    view.keyboard.press("/")
    box = view.locator("#search_box")
    assert box.evaluate("(box) => box === document.activeElement")
    assert box.input_value() == ""
    view.keyboard.type("a/b")
    assert box.input_value() == "a/b", "the slash can't be typed into the box"
    view.keyboard.press("Escape")
    assert box.input_value() == ""
    assert view.locator("#search_results li").count() == 0


def test_results_are_reached_by_keyboard(search):
    search("soc trang")
    view = search.tab.tab
    view.locator("#search_box").focus()
    view.keyboard.press("Tab")
    assert view.evaluate("document.activeElement.closest('#search_results') !== null")


def test_results_are_announced(search):
    found, status = search("soc trang")
    assert any(character.isdigit() for character in status)
    assert search.tab.tab.locator("#search_status").get_attribute("role") == "status"
    none, status = search("qqqzzzxxx")
    assert none == []
    assert status == "Không có kết quả"


def test_an_english_page_finds_english_pages(search):
    found, status = search("soc trang", page="en/index.html")
    assert found, status
    assert all("/en/" in link for _, link in found), found
    assert "esult" in status


def test_the_results_do_not_cover_what_they_are_for(search):
    search("soc trang")
    view = search.tab.tab
    box = view.locator("#search_results").bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= 1280
    assert view.locator("#search_results mark").count() > 0
    excerpts = " ".join(view.locator("#search_results p").all_inner_texts())
    assert "Trăng 2018" in excerpts or "Trăng, 2018" in excerpts, f"words run together: {excerpts}"


def test_nothing_is_loaded_for_the_search_before_a_reader_types(open_tab):
    tab = open_tab("server")
    requests = []
    tab.tab.on("request", lambda request: requests.append(request.url))
    view = tab.open(PAGE)
    view.wait_for_load_state("networkidle")
    assert not any("/pagefind/" in url for url in requests)
    before = len(requests)
    view.locator("#search_box").fill("sóc trăng")
    view.locator("#search_results a").first.wait_for()
    assert len(requests) > before
    assert all(url.startswith(tab.base) for url in requests)


def test_from_disk_there_is_no_box_that_could_not_work(open_tab):
    view = open_tab().open(PAGE)
    assert view.locator("search").count() == 1
    assert not view.locator("search").is_visible()
