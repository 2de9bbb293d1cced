"""Every number in every table of the site, computed anew from the observations with SQL."""

import csv
import json
import pathlib
import re

import pytest

from conftest import ROOT
from pages import Page

NOTHING = ("[x]", "[z]", "–")
BASES = ("stated", "inferred", "curated", "unknown")


class Words:
    """The words of the page at hand: its language's catalogue of strings."""

    language = "vi"
    texts = {
        language: dict(re.findall(r'^([a-z_.-]+): "(.*)"$', file.read_text("utf-8"), re.MULTILINE))
        for language in ("vi", "en")
        for file in [ROOT / "Templates" / "strings" / f"{language}.yml"]
    }

    @classmethod
    def get(cls, key, **values):
        # After a number a word may have two forms: {count|byte|bytes}.
        text = re.sub(r"\{(\w+)\|([^|}]*)\|([^}]*)\}", lambda form: form[2 if values[form[1]] == "1" else 3],
                      cls.texts[cls.language][key])
        return text.format(**values)


def number(value):
    """A number as the language writes it."""
    whole, _, fraction = format(value, ".9f").rstrip("0").rstrip(".").partition(".")
    group, point = (".", ",") if Words.language == "vi" else (",", ".")
    grouped = f"{int(whole):,}".replace(",", group)
    return f"{grouped}{point}{fraction}" if fraction else grouped


def suffix(unit):
    return "" if unit is None else "%" if unit == "%" else f"\u00a0{unit}"


def figure(row):
    """An observation as tables show it."""
    end = suffix(row["unit_kind"])
    if row["bound"] == "range":
        text = Words.get("sign.range", lower=number(row["value"]) + end, upper=number(row["upper"]) + end)
    else:
        text = Words.get(f"sign.{row['bound']}", value=number(row["value"]) + end)
    return text if row["of"] is None else Words.get("common.part-of-whole", part=text, whole=number(row["of"]))


def interval(row):
    """An aggregate as tables show it."""
    low, high, end = row["lower"], row["upper"], suffix(row["unit_kind"])
    if low is None and high is None:
        return "[x]"
    if low is not None and low == high:
        return Words.get("sign.about" if row["approximate"] else "sign.exact", value=number(low) + end)
    if high is None:
        text = Words.get("sign.at_least", value=number(low) + end)
    elif low is None:
        text = Words.get("sign.at_most", value=number(high) + end)
    else:
        text = Words.get("sign.range", lower=number(low) + end, upper=number(high) + end)
    return Words.get("common.with-estimates", number=text) if row["approximate"] else text


@pytest.fixture(scope="module")
def recomputed(database):
    database.executescript(pathlib.Path(__file__).with_name("recomputed.sql").read_text("utf-8"))
    return database


class Numbers:
    """What the cells of the site should say."""

    def __init__(self, database, site):
        self.site = site
        self.query = database.execute
        self.observations = {row["id"]: row for row in self.query("SELECT * FROM observations")}
        self.aggregates = {row["id"]: row for row in self.query("""
            SELECT a.id, r.* FROM aggregates AS a JOIN recomputed AS r
            ON r.place = a.place AND r.period_from IS a.period_from AND r.period_to IS a.period_to
              AND r.indicator = a.indicator AND r.unit_kind IS a.unit_kind AND r.basis = a.basis""")}
        self.slugs = {row["slug"]: row["code"] for row in self.query("SELECT * FROM places")}
        self.indicators = {row[name]: row["id"] for row in self.query("SELECT * FROM indicators")
                           for name in ("name_vi", "name_en")}

    def one(self, sql, *arguments):
        return self.query(sql, arguments).fetchone()[0]

    def subject(self, folder):
        """What a page's directory is about, as a condition on observations."""
        parts = folder.split("/")
        if parts[0] == "articles" and len(parts) == 2:
            return "o.article = ?", [parts[1]]
        if parts[0] == "indicators" and len(parts) == 2:
            return "o.indicator = ?", [parts[1]]
        conditions, arguments = ["a.duplicate_of IS NULL"], []
        if parts[0] == "provinces" and len(parts) > 1:
            conditions.append("o.place = ?")
            arguments.append(self.slugs[parts[1]])
        if parts[0] in ("provinces", "periods") and len(parts) == (3 if parts[0] == "provinces" else 2):
            if parts[-1] == "khong-ro":
                conditions.append("o.period_from IS NULL")
            else:
                years = parts[-1].split("-")
                conditions.append("o.period_from = ? AND o.period_to = ?")
                arguments += [int(years[0]), int(years[-1])]
        return " AND ".join(conditions), arguments

    def count(self, what, folder):
        condition, arguments = self.subject(folder)
        sql = f"SELECT count(DISTINCT {what}) FROM observations AS o JOIN articles AS a ON a.id = o.article WHERE {condition}"
        return self.one(sql, *arguments)

    def articles_on(self, folder):
        """Articles about a place or period, or with a figure of it; those that repeat another one among them."""
        condition, arguments = self.subject(folder)
        figures = condition.replace("a.duplicate_of IS NULL", "1")
        own = figures.replace("o.place", "a.place").replace("o.period", "a.period")
        if "a.period_from IS NULL" in own:
            own = "0"
            return self.one(
                f"SELECT count(DISTINCT o.article) FROM observations AS o JOIN articles AS a ON a.id = o.article "
                f"WHERE {figures}", *arguments)
        return self.one(
            f"SELECT count(DISTINCT a.id) FROM articles AS a LEFT JOIN observations AS o ON o.article = a.id "
            f"WHERE ({own}) OR ({figures})", *arguments, *arguments)


def context(row, page):
    """The directory that a row is about: where its first link leads."""
    links = row[0].links
    return links[0][0] if links else page.path


def column(heading):
    """The key of a column's heading in the catalogue; headings that name an indicator have none."""
    keys = [key for key, text in Words.texts[Words.language].items() if key.startswith("column.") and text == heading]
    return keys[0].removeprefix("column.") if keys else ""


def expected(numbers, page, table, row, index):
    """What a number's cell should say; `None` where this test does not know such a cell."""
    cell, heading = row[index], column(table.headings[index].text)
    folder, fragment = cell.links[0] if cell.links else ("", "")
    if fragment.startswith("o-"):
        found = numbers.observations[fragment]
        if heading == "mentions":
            return number(found["mentions"])
        doubt = " " + Words.get("common.doubtful")
        return figure(found) + (doubt if cell.text.endswith(doubt) else "")
    if fragment.startswith("a-"):
        found = [numbers.aggregates[target[1]] for target in cell.links]
        if heading == "provinces":
            return number(found[0]["provinces"])
        if heading == "articles":
            return number(found[0]["sources"])
        return "; ".join(interval(one) for one in found)
    about = context(row, page)
    kind = about.split("/")[0]
    if page.path == "quality" and heading == "count":
        severity, _, code = fragment.partition("-")
        return number(numbers.one("SELECT count(*) FROM checks WHERE severity = ? AND code = ?", severity, code))
    if page.path == "quality" and heading in ("place-known", "period-known"):
        basis = next(basis for basis in BASES if Words.get(f"basis.{basis}") == row[0].text)
        field = "place_basis" if heading == "place-known" else "period_basis"
        return number(numbers.one(f"SELECT count(*) FROM observations WHERE {field} = ?", basis))
    if page.path == "indicators":
        indicator = numbers.indicators[row[0].text]
        if heading == "figure-count":
            return number(numbers.one("SELECT count(*) FROM observations WHERE indicator = ?", indicator))
        if heading == "provinces":
            return number(numbers.one(
                "SELECT count(DISTINCT o.place) FROM observations AS o JOIN articles AS a ON a.id = o.article "
                "WHERE o.indicator = ? AND o.place <> 'VN' AND a.duplicate_of IS NULL", indicator))
    if kind == "units" and heading in ("figure-count", "provinces"):
        what = "DISTINCT o.place" if heading == "provinces" else "*"
        slug = about.split("/")[1]
        return number(numbers.one(
            f"SELECT count({what}) FROM observations AS o JOIN articles AS a ON a.id = o.article "
            "JOIN places AS p ON p.code = o.place WHERE p.successor = ? AND a.duplicate_of IS NULL",
            numbers.slugs.get(f"{slug}-2025") or numbers.slugs[slug]))
    if heading == "figure-count" and kind in ("articles", "provinces", "periods"):
        return number(numbers.count("o.id", about))
    if heading == "articles" and kind in ("provinces", "periods"):
        # A province's periods count the articles that state figures; the indexes, all on the subject.
        is_part = kind == "provinces" and about.count("/") == 2
        return number(numbers.count("o.article", about) if is_part else numbers.articles_on(about))
    if heading == "provinces" and kind == "periods":
        return number(numbers.count("CASE WHEN o.place <> 'VN' THEN o.place END", about))
    return None


def key_fact(numbers, page, label):
    about = page.path
    facts = {text: key for key, text in Words.texts[Words.language].items() if key.startswith("fact.")}
    label = facts.get(label, label)
    if label == "fact.words":
        return number(numbers.one("SELECT words FROM articles WHERE id = ?", about.split("/")[-1]))
    if label == "fact.articles":
        return number(numbers.articles_on(about) if about else numbers.one("SELECT count(*) FROM articles"))
    if label == "fact.figures":
        return number(numbers.count("o.id", about))
    if label == "fact.provinces":
        count = number(numbers.count("CASE WHEN o.place <> 'VN' THEN o.place END", about))
        return Words.get("common.count-of", part=count, whole="63")
    if label == "fact.periods" and not about:
        return number(numbers.one("SELECT count(*) FROM periods"))
    if label == "fact.checks" and not about:
        return number(numbers.one("SELECT count(*) FROM checks"))
    if label == "fact.checks":
        condition, arguments = numbers.subject(about)
        place = arguments[0]
        return number(numbers.one(
            "SELECT count(*) FROM checks AS c LEFT JOIN observations AS o ON o.id = c.observation WHERE c.article IN "
            "(SELECT id FROM articles WHERE place = ? UNION SELECT article FROM observations WHERE place = ?) "
            "AND (c.observation IS NULL OR o.place = ?)", place, place, place))
    return None


def test_the_aggregates_are_the_recomputed_ones(recomputed):
    columns = "place, period_from, period_to, indicator, unit_kind, basis, lower, upper, approximate, provinces"
    published = [tuple(row) for row in recomputed.execute(f"SELECT {columns}, sources FROM totals ORDER BY {columns}")]
    again = [tuple(row) for row in recomputed.execute(f"SELECT {columns}, sources FROM recomputed ORDER BY {columns}")]
    assert published
    assert published == again


def pages(site):
    """All pages, each with its language's words at hand."""
    for file in sorted(site.rglob("index.html")):
        page = Page(site, file)
        Words.language = "en" if page.path.split("/")[0] == "en" else "vi"
        page.leave_language()
        yield page


SHARES = {
    "share.all": "1",
    "share.other": "indicator = 'other'",
    "share.timeless": "status = 'result' AND period_from IS NULL AND as_of IS NULL",
    "share.inferred": "'inferred' IN (place_basis, period_basis, as_of_basis)",
    "share.flagged": "id IN (SELECT observation FROM checks WHERE severity <> 'info')",
}


def wrong_shares(database, table):
    """What the method page says of this site's own figures, where it is not so."""
    total = database.execute("SELECT count(*) FROM observations").fetchone()[0]
    wrong = []
    for (key, condition), row in zip(SHARES.items(), table.rows, strict=True):
        count = database.execute(f"SELECT count(*) FROM observations WHERE {condition}").fetchone()[0]
        share = number((count * 1000 + total // 2) // total / 10) + "%"
        said = [cell.text for cell in row]
        if said != [Words.get(key), number(count), share]:
            wrong.append(f"{table.caption}: {said}, expected {count} and {share}")
    return wrong


def test_every_number_in_every_table_is_the_recomputed_one(recomputed, site):
    numbers = Numbers(recomputed, site)
    wrong, unknown, checked = [], [], 0
    for page in pages(site):
        facts = Words.get("caption.key-facts", title="").partition(": ")[2]
        counted = r"[\d.,]+|" + Words.get("common.count-of", part=r"[\d.,]+", whole=r"\d+")
        for table in page.tables:
            # Measured beside people's reading, not computed from the articles.
            if table.caption == Words.get("caption.accuracy").partition(": ")[2]:
                continue
            if table.caption == Words.get("caption.shares").partition(": ")[2]:
                wrong += wrong_shares(recomputed, table)
                continue
            for row in table.rows:
                for index, cell in enumerate(row):
                    is_fact = table.caption.startswith(facts) and index == 1
                    if is_fact and not re.fullmatch(counted, cell.text):
                        continue
                    if not (cell.is_number or is_fact) or cell.text in NOTHING:
                        continue
                    checked += 1
                    place = f"{Words.language} /{page.path}: {table.caption} / {row[0].text} / {table.headings[index].text}: {cell.text}"
                    value = (key_fact(numbers, page, row[0].text) if is_fact
                             else expected(numbers, page, table, row, index))
                    if value is None:
                        unknown.append(place)
                    elif value != cell.text:
                        wrong.append(f"{place}, expected {value}")
    assert not wrong, "\n".join(wrong)
    assert not unknown, "\n".join(unknown)
    assert checked > 400


def test_a_gap_in_a_comparison_is_a_gap_in_the_data(recomputed, site):
    numbers = Numbers(recomputed, site)
    gaps = 0
    for page in pages(site):
        comparison = Words.get("caption.period-comparison", title="").partition(": ")[2].removesuffix(" – ")
        for table in page.tables:
            if not table.caption.startswith(comparison):
                continue
            for row in table.rows:
                period = next((c.links[0][0].split("/")[-1] for c in row[1:2] if c.links and not c.is_number),
                              page.path.split("/")[-1])
                place = numbers.slugs[row[0].links[0][0].split("/")[1]]
                for heading, cell in zip(table.headings, row):
                    name = re.sub(r" \([^()]*\)$", "", heading.text)
                    if cell.text != "[x]" or name not in numbers.indicators:
                        continue
                    found = [a for a in numbers.aggregates.values() if a["place"] == place and a["basis"] == "own"
                             and a["indicator"] == numbers.indicators[name]
                             and period == ("khong-ro" if a["period_from"] is None else
                                            "-".join(map(str, sorted({a["period_from"], a["period_to"]}))))]
                    assert not found, f"/{page.path}: {row[0].text}, {heading.text}"
                    gaps += 1
    assert gaps


def shown_size(size):
    """A number of bytes as links to files tell it."""
    if size < 1000:
        return Words.get("common.bytes", count=number(size))
    scale, unit = (100_000, "megabytes") if size >= 1_000_000 else (100, "kilobytes")
    return Words.get(f"common.{unit}", count=number((size + scale // 2) // scale / 10))


def test_every_link_to_a_file_tells_its_format_and_size(site):
    formats = {".md": "Markdown", ".sqlite": "SQLite"}
    seen = set()
    for page in pages(site):
        for target, text in page.files:
            file = site / target
            form = formats.get(file.suffix, file.suffix[1:].upper())
            expected = Words.get("data.download", name=file.name, format=form, size=shown_size(file.stat().st_size))
            assert text == expected, f"{Words.language} /{page.path}"
            seen.add(target)
    assert {f"data/{file.name}" for file in (site / "data").iterdir() if not file.name.startswith("index.")} <= seen
    rows = {file.relative_to(site).as_posix() for file in site.rglob("*.csv")}
    assert rows <= seen and {file.removesuffix("csv") + "json" for file in rows - set(data_files(site))} <= seen


def data_files(site):
    return [f"data/{file.name}" for file in (site / "data").glob("*.csv")]


OF_AN_AREA = {"regions": "place IN (SELECT p.code FROM places AS p JOIN areas AS r ON r.name_vi = p.region "
                         "WHERE r.slug = :slug AND p.code NOT LIKE 'VN-2025-%')",
              "units": "place IN (SELECT p.code FROM places AS p JOIN places AS u ON u.code = p.successor "
                       "WHERE u.slug IN (:slug, :slug || '-2025') AND p.code NOT LIKE 'VN-2025-%')"}


def figures_of(numbers, folder):
    """The observations that a page is about."""
    kind, _, slug = folder.partition("/")
    arguments = []
    if folder == ".":
        condition = "a.duplicate_of IS NULL AND o.scope = 'national' AND o.status = 'result'"
    elif kind in OF_AN_AREA:
        condition, arguments = "a.duplicate_of IS NULL AND o." + OF_AN_AREA[kind], {"slug": slug}
    else:
        condition, arguments = numbers.subject(folder)
    return {row[0] for row in numbers.query(
        f"SELECT o.id FROM observations AS o JOIN articles AS a ON a.id = o.article WHERE {condition}", arguments)}


def totals_of(numbers, folder):
    """The aggregates that a page shows."""
    parts = folder.split("/")
    own, sums = "basis = 'own' AND place <> 'VN'", "basis = 'provinces' AND place = 'VN' AND provinces > 1"
    arguments = {"slug": parts[1] if len(parts) > 1 else ""}
    if folder == ".":
        condition = f"{own} OR {sums}"
    elif parts[0] == "indicators":
        condition = f"indicator = :slug AND ({own} OR {sums})"
    elif parts[0] in OF_AN_AREA:
        condition = (f"{own} AND {OF_AN_AREA[parts[0]]} OR basis = 'provinces' AND place IN "
                     "(SELECT code FROM areas WHERE slug IN (:slug, :slug || '-2025'))")
    else:
        years = [] if parts[-1] == "khong-ro" else [int(year) for year in parts[-1].split("-")]
        arguments |= {"from": years[0] if years else None, "to": years[-1] if years else None}
        condition = "period_from IS :from AND period_to IS :to AND " + (
            f"({own} OR place = 'VN')" if parts[0] == "periods"
            else "basis = 'own' AND place = (SELECT code FROM areas WHERE slug = :slug)")
    return {row[0] for row in numbers.query(f"SELECT id FROM aggregates WHERE {condition}", arguments)}


def test_the_files_of_a_page_hold_its_rows(recomputed, site):
    numbers = Numbers(recomputed, site)
    tables = {"figures": "observations", "totals": "aggregates", "schemes": "models"}
    known = {}
    for name in ("observations", "aggregates", "articles", "models", "documents", "checks", "places", "periods",
                 "indicators"):
        with (site / "data" / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
            known[name] = {row.get("id", row.get("code")): row for row in csv.DictReader(stream)}
    kinds = set()
    for file in sorted(site.rglob("*.csv")):
        folder = file.parent.relative_to(site).as_posix()
        if folder == "data":
            continue
        with file.open(encoding="utf-8", newline="") as stream:
            rows = list(csv.DictReader(stream))
        table = known[tables.get(file.stem, file.stem)]
        ids = [row.get("id", row.get("code")) for row in rows]
        assert rows == [table[one] for one in ids], folder
        if file.stem == "figures":
            assert set(ids) == figures_of(numbers, folder), folder
        elif file.stem == "totals":
            assert set(ids) == totals_of(numbers, folder), folder
        elif file.stem == "places":
            assert len(ids) == (34 if folder == "units" else 63)
        else:
            assert set(ids) == set(table), folder
        objects = json.loads(file.with_suffix(".json").read_text("utf-8"))
        booleans = {True: "true", False: "false"}
        for row, one in zip(rows, objects, strict=True):
            assert {name: cell for name, cell in row.items() if cell} == {
                name: cell if isinstance(cell, str) else booleans[cell] if isinstance(cell, bool) else format(cell)
                for name, cell in one.items()}
        kinds.add((folder.split("/")[0], file.stem))
    assert kinds >= {
        ("provinces", "figures"), ("provinces", "totals"), ("periods", "totals"), ("indicators", "figures"),
        ("regions", "figures"), ("regions", "totals"), ("units", "figures"), ("units", "totals"), ("schemes", "schemes"),
        ("documents", "documents"), ("articles", "articles"), ("articles", "figures"), ("quality", "checks"),
        ("provinces", "places"), ("units", "places"), (".", "totals")}
