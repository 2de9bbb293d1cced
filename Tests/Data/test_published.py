"""What others follow and harvest, read by their own readers: linked data, feeds and the site map of a published site."""

import json
import pathlib
import re
import shutil
import subprocess

import feedparser
import pytest
import rdflib
from rdflib.namespace import RDF, SDO
from usp.tree import sitemap_from_str

ROOT = pathlib.Path(__file__).resolve().parents[2]
BASE = "https://so-lieu.example/thong-ke/"


@pytest.fixture(scope="module")
def published(generate, tmp_path_factory):
    """A site that knows its address."""
    folder = tmp_path_factory.mktemp("published")
    shutil.copytree(ROOT / "Templates", folder / "Templates")
    settings = folder / "Templates" / "site.yml"
    text = settings.read_text("utf-8")
    assert "# base_url: https://example.org/" in text
    settings.write_text(text.replace("# base_url: https://example.org/", f"base_url: {BASE}"), "utf-8")
    subprocess.run(
        [generate, "build", "--quiet", "--templates", folder / "Templates", "--output", folder / "site"],
        cwd=ROOT, check=True)
    return folder / "site"


def pages(site):
    return sorted(page for page in site.rglob("*.html") if "pagefind" not in page.parts)


def linked_data(page):
    """The JSON-LD of a page."""
    found = re.findall(
        r'<script type="application/ld\+json">(.*?)</script>', page.read_text("utf-8"), re.DOTALL)
    return [json.loads(text) for text in found]


def graph(data):
    """The statements of JSON-LD, with schema.org's vocabulary in place of the context that it serves."""
    assert data.pop("@context").rstrip("/") == "https://schema.org"
    data["@context"] = {"@vocab": str(SDO), "@language": "vi"}
    return rdflib.Graph().parse(data=json.dumps(data), format="json-ld", publicID=BASE)


def assert_known(statements, where):
    assert len(statements) > 0, where
    for _, predicate, value in statements:
        term = str(value if predicate == RDF.type else predicate)
        assert term.startswith(str(SDO)), (where, term)
        assert term.removeprefix(str(SDO)) in SDO, (where, term)


def test_every_page_tells_linked_data_in_schema_orgs_terms(published):
    kinds = set()
    for page in pages(published):
        for data in linked_data(page):
            statements = graph(data)
            assert_known(statements, page)
            kinds |= {str(kind).removeprefix(str(SDO)) for kind in statements.objects(None, RDF.type)}
    assert {"WebSite", "Report", "Dataset", "BreadcrumbList"} <= kinds


def test_the_dataset_tells_linked_data_in_schema_orgs_terms(published):
    statements = graph(json.loads((published / "data" / "dataset.json").read_text("utf-8")))
    assert_known(statements, "dataset.json")
    (dataset,) = statements.subjects(RDF.type, SDO.Dataset)
    assert len(list(statements.objects(dataset, SDO.distribution))) > 5
    assert len(list(statements.objects(dataset, SDO.variableMeasured))) > 10


def test_every_feed_is_well_formed_and_leads_to_pages(published):
    feeds = sorted(published.rglob("feed.xml"))
    assert len(feeds) > 2
    for path in feeds:
        feed = feedparser.parse(path.read_bytes())
        assert not feed.bozo, (path, feed.get("bozo_exception"))
        assert feed.version == "atom10"
        assert feed.feed.title and feed.feed.id and feed.feed.updated_parsed
        assert len({entry.id for entry in feed.entries}) == len(feed.entries) > 0
        for entry in feed.entries:
            assert entry.title and entry.updated_parsed
            assert entry.link.startswith(BASE)
            assert (published / entry.link.removeprefix(BASE)).exists() or (
                published / entry.link.removeprefix(BASE) / "index.html").exists(), entry.link


def test_the_site_map_lists_every_page_once(published):
    sitemap = sitemap_from_str((published / "sitemap.xml").read_text("utf-8"))
    listed = [page.url for page in sitemap.all_pages()]
    assert len(listed) == len(set(listed))
    files = {
        BASE + str(page.relative_to(published)).removesuffix("index.html")
        for page in pages(published) if page.name != "404.html"}
    assert {url.removesuffix("index.html") for url in listed} == files
    assert all(page.last_modified for page in sitemap.all_pages())
