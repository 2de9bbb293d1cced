"""Tables are sorted by pointer and keyboard, and long ones filtered; without script they stand as they were written."""

import re
import unicodedata

import pytest

SORTED_BY = """(table) => [...table.tHead.rows[0].cells].map((cell) => cell.getAttribute('aria-sort'))"""
COLUMN = """(table, column) => [...table.tBodies[0].rows].map((row) => row.cells[column].innerText.trim())"""
WITHOUT_VALUE = {"[x]", "[z]", "–"}


def number(text):
    """The first number of a Vietnamese cell, or nothing."""
    found = re.search(r"\d[\d.,]*", text)
    return float(found[0].replace(".", "").replace(",", ".")) if found else None


def sortable(view):
    """The tables of the page that have buttons."""
    return [table for table in view.locator("table").all() if table.locator("button.sort").count()]


def number_column(table):
    """The first column of numbers of which at least two rows differ."""
    headers = table.locator("thead th").all()
    for column, header in enumerate(headers):
        if "num" in (header.get_attribute("class") or ""):
            values = {number(text) for text in table.evaluate(COLUMN, column)}
            if len(values - {None}) > 1:
                return column
    return None


@pytest.fixture
def table(open_tab, pages):
    """A table of a report with a column of different numbers, and where that column is."""
    tab = open_tab()
    for page in (page for page in pages if page.kind in ("indicator", "province") and not page.path.startswith("en/")):
        for table in sortable(tab.open(page.path)):
            column = number_column(table)
            if column is not None:
                return table, column
    pytest.fail("no table with a column of numbers")


def column_of(table, column):
    return table.evaluate(COLUMN, column)


def assert_ordered(texts, descending):
    values = [number(text) for text in texts]
    known = [value for value in values if value is not None]
    assert known == sorted(known, reverse=descending), texts
    assert None not in values[:len(known)], f"cells without a number do not stand last: {texts}"


def status_of(table):
    return table.locator("xpath=../following-sibling::*[@role='status'][1]").inner_text()


def test_a_click_on_a_heading_sorts_the_numbers_both_ways(table):
    table, column = table
    before = column_of(table, column)
    button = table.locator("thead th").nth(column).locator("button")
    button.click()
    assert_ordered(column_of(table, column), descending=True)
    assert table.evaluate(SORTED_BY)[column] == "descending"
    assert "giảm dần" in status_of(table)
    button.click()
    assert_ordered(column_of(table, column), descending=False)
    assert table.evaluate(SORTED_BY)[column] == "ascending"
    assert "tăng dần" in status_of(table)
    assert sorted(column_of(table, column)) == sorted(before), "sorting loses or doubles rows"


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_a_heading_sorts_by_keyboard_and_keeps_the_focus(table, key):
    table, column = table
    button = table.locator("thead th").nth(column).locator("button")
    button.focus()
    table.page.keyboard.press(key)
    assert_ordered(column_of(table, column), descending=True)
    assert button.evaluate("(button) => button === document.activeElement")
    outline = button.evaluate("(button) => getComputedStyle(button).outlineStyle")
    assert outline != "none", "the focus can't be seen"


def test_one_column_at_a_time_is_marked_as_sorted(table):
    table, column = table
    table.locator("thead th").nth(column).locator("button").click()
    table.locator("thead th").nth(0).locator("button").click()
    marks = table.evaluate(SORTED_BY)
    assert marks[0] == "ascending" and marks[1:].count(None) == len(marks) - 1


def test_words_sort_by_the_alphabet_of_the_page(open_tab):
    view = open_tab().open("units/index.html")
    table = view.locator("table").first
    table.locator("thead th").nth(0).locator("button").click()
    names = column_of(table, 0)
    wanted = view.evaluate("(names) => [...names].sort(new Intl.Collator('vi').compare)", names)
    assert names == wanted
    assert names.index("TP. Đà Nẵng" if "TP. Đà Nẵng" in names else "Đắk Lắk") > 0


def test_cells_without_a_value_stay_last_in_both_directions(open_tab, pages):
    tab = open_tab()
    seen = 0
    for page in (page for page in pages if page.kind in ("home", "period", "region", "units")):
        for table in sortable(tab.open(page.path)):
            for column, header in enumerate(table.locator("thead th").all()):
                texts = column_of(table, column)
                empty = sum(text in WITHOUT_VALUE for text in texts)
                if not 0 < empty < len(texts):
                    continue
                for _ in range(2):
                    header.locator("button").click()
                    assert all(text in WITHOUT_VALUE for text in column_of(table, column)[-empty:]), page.path
                seen += 1
    assert seen > 0


@pytest.mark.parametrize(
    "typed, name",
    [
        ("can tho", "Cần Thơ"), ("Cần Thơ", "Cần Thơ"), (unicodedata.normalize("NFD", "Cần Thơ"), "Cần Thơ"),
        ("dong nai", "Đồng Nai"), ("Đồng Nai", "Đồng Nai"), ("ĐỒNG  NAI ", "Đồng Nai"), ("nai dong", "Đồng Nai"),
    ],
)
def test_a_long_table_is_filtered_with_and_without_marks(open_tab, typed, name):
    view = open_tab().open("units/index.html")
    box = view.get_by_label("Lọc bảng")
    box.fill(typed)
    rows = view.locator("table").first.locator("tbody tr:visible")
    shown = rows.count()
    assert 0 < shown < 34
    assert any(name in text for text in rows.locator("th").all_inner_texts())
    output = view.locator("output").first
    assert str(shown) in output.inner_text() and "34" in output.inner_text()
    box.fill("")
    assert rows.count() == 34
    assert output.inner_text() == ""


def test_a_filter_without_a_match_says_so(open_tab):
    view = open_tab().open("units/index.html")
    view.get_by_label("Lọc bảng").fill("không có nơi này")
    assert view.locator("table").first.locator("tbody tr:visible").count() == 0
    assert "0" in view.locator("output").first.inner_text()


def test_a_link_to_a_filtered_row_shows_it(open_tab):
    view = open_tab().open("units/index.html")
    view.get_by_label("Lọc bảng").fill("không có nơi này")
    row = view.locator("table").first.locator("tbody tr[id]").last
    view.evaluate("(id) => { location.hash = id }", row.get_attribute("id"))
    row.wait_for(state="visible")
    assert view.get_by_label("Lọc bảng").input_value() == ""


def test_nothing_moves_when_the_script_comes(open_tab, samples):
    """The page is laid out once: the search box and the tables' buttons and filters find their room kept."""
    for width in (360, 1280):
        scripted = open_tab("server", width=width)
        for page in samples.values():
            shift = """() => new Promise((done) => new PerformanceObserver((list) => done(
              list.getEntries().reduce((sum, entry) => sum + entry.value, 0))).observe(
              { type: 'layout-shift', buffered: true }) || setTimeout(() => done(0), 50))"""
            assert scripted.open(page.path).evaluate(shift) < 0.02, f"{page.path} at {width}"


def test_without_script_there_are_no_buttons_and_no_boxes(open_tab, samples):
    tab = open_tab(script=False)
    for page in samples.values():
        view = tab.open(page.path)
        assert view.locator("main button, main input").count() == 0, page.path
        assert view.locator("search:visible").count() == 0, page.path


def test_head_and_first_column_stay_in_sight(open_tab, pages):
    view = open_tab(width=360).open("units/index.html")
    region = view.locator(".table-scroll").first
    region.evaluate("(box) => { box.scrollTop = 300; box.scrollLeft = 200 }")
    box = region.bounding_box()
    head = region.locator("thead th").first.bounding_box()
    assert abs(head["y"] - box["y"]) < 4 and abs(head["x"] - box["x"]) < 4
    row = region.locator("tbody th").nth(12).bounding_box()
    assert abs(row["x"] - box["x"]) < 4
