"""What others follow: feeds, site map, preview picture, structured data, canonical addresses."""

import datetime
import json
import re
import shutil
import subprocess
import xml.etree.ElementTree as xml
from urllib.parse import urlsplit

import pytest
from PIL import Image
from conftest import ROOT

BASE = "https://thongke.example.vn/so-lieu/"
ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?$")
STRUCTURED = re.compile(r'<script type="application/ld\+json">\n(.*?)\n</script>', re.DOTALL)
# Terms of schema.org that a page may use, by the type that has them.
TERMS = {
    "Thing": {"name", "description", "url", "@type", "@context"},
    "CreativeWork": {"inLanguage", "isAccessibleForFree", "dateModified", "license", "isPartOf", "creator", "spatialCoverage"},
    "WebPage": {"breadcrumb"},
    "Dataset": {"distribution"},
}


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """The seeds' site as it is built for an address: made in a folder of its own by `generate init`."""
    folder = tmp_path_factory.mktemp("published")
    shown = subprocess.run(
        ["swift", "build", "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True)
    generate = shown.stdout.strip() + "/generate"
    subprocess.run([generate, "init", str(folder)], cwd=ROOT, check=True, capture_output=True)
    shutil.copytree(ROOT / "seeds", folder / "seeds", dirs_exist_ok=True)
    settings = folder / "Templates" / "site.yml"
    settings.write_text(settings.read_text("utf-8") + f"\nbase_url: {BASE}\ncontact: thongke@example.vn\n", "utf-8")
    subprocess.run([generate, "--quiet"], cwd=folder, check=True)
    return folder / "output"


def file_of(site, address):
    assert address.startswith(BASE), address
    path = address[len(BASE):].split("#")[0]
    return site / (path + "index.html" if not path or path.endswith("/") else path)


def html_pages(site):
    return [file for file in sorted(site.rglob("*.html")) if "<body class=\"kind-" in file.read_text("utf-8")]


def test_the_site_map_names_every_page_once_with_its_day(published):
    root = xml.parse(published / "sitemap.xml").getroot()
    assert root.tag == MAP + "urlset"
    named = []
    for url in root:
        assert [child.tag for child in url] in ([MAP + "loc"], [MAP + "loc", MAP + "lastmod"])
        named.append(file_of(published, url.find(MAP + "loc").text))
        day = url.find(MAP + "lastmod")
        assert day is None or DATE.match(day.text)
    assert sorted(named) == [file for file in html_pages(published) if file.name != "404.html"]
    assert f"Sitemap: {BASE}sitemap.xml" in (published / "robots.txt").read_text().splitlines()


@pytest.mark.parametrize("is_published", [True, False])
def test_feeds_are_valid_atom(published, site, is_published):
    """RFC 4287: what a feed and an entry must have, in the right form, and that links lead to pages."""
    folder = published if is_published else site
    feeds = sorted(folder.rglob("feed.xml"))
    assert len(feeds) >= 4
    identifiers = set()
    for feed in feeds:
        root = xml.parse(feed).getroot()
        assert root.tag == ATOM + "feed"
        for name in ("title", "id", "updated", "author"):
            assert len(root.findall(ATOM + name)) == 1, f"{feed}: {name}"
        assert root.find(f"{ATOM}author/{ATOM}name").text
        links = {link.get("rel"): link for link in root.findall(ATOM + "link")}
        assert set(links) == {"self", "alternate"}
        assert links["self"].get("type") == "application/atom+xml"
        own = root.find(ATOM + "id").text
        assert own not in identifiers, "two feeds are one"
        identifiers.add(own)
        days = []
        for entry in root.findall(ATOM + "entry"):
            for name in ("title", "id", "updated", "summary"):
                assert len(entry.findall(ATOM + name)) == 1 and entry.find(ATOM + name).text, f"{feed}: {name}"
            link = entry.find(ATOM + "link").get("href")
            page = file_of(published, link) if is_published else (feed.parent / link).resolve()
            assert page.is_file(), f"{feed}: {link}"
            days.append(datetime.datetime.fromisoformat(entry.find(ATOM + "updated").text))
            assert days[-1].tzinfo
            address = entry.find(ATOM + "id").text
            assert urlsplit(address).scheme in ("https", "urn")
        assert days and days == sorted(days, reverse=True), f"{feed}: not the newest first"
        entries = [entry.find(ATOM + "id").text for entry in root.findall(ATOM + "entry")]
        assert len(set(entries)) == len(entries)
        assert datetime.datetime.fromisoformat(root.find(ATOM + "updated").text) == max(days)


def test_the_preview_picture_is_what_pages_say_it_is(published, site):
    page = (published / "index.html").read_text("utf-8")
    address = re.search(r'property="og:image" content="([^"]+)"', page)[1]
    with Image.open(file_of(published, address)) as picture:
        picture.verify()
        assert picture.size == (1200, 630) and picture.format == "PNG"
    for name in ("title", "description", "site_name", "type", "url"):
        assert re.search(rf'property="og:{name}" content="[^"]+"', page), name
    assert "og:image" not in (site / "index.html").read_text("utf-8")


def test_structured_data_uses_the_terms_of_schema_org(published, site):
    for folder in (published, site):
        for file in html_pages(folder):
            blocks = STRUCTURED.findall(file.read_text("utf-8"))
            assert len(blocks) == 1, file
            data = json.loads(blocks[0])
            assert data["@context"] == "https://schema.org" and data["name"] and data["description"], file
            types = data["@type"] if isinstance(data["@type"], list) else [data["@type"]]
            allowed = TERMS["Thing"] | TERMS["CreativeWork"]
            if set(types) & {"WebPage", "CollectionPage"}:
                allowed = allowed | TERMS["WebPage"]
            if "Dataset" in types:
                allowed = allowed | TERMS["Dataset"]
            assert set(data) <= allowed, f"{file}: {set(data) - allowed}"
            if folder is published:
                assert file_of(published, data["url"]) == file


def test_breadcrumbs_in_structured_data_are_those_of_the_page(published):
    for file in html_pages(published):
        text = file.read_text("utf-8")
        data = json.loads(STRUCTURED.findall(text)[0])
        trail = re.search(r'<nav class="breadcrumbs".*?</nav>', text, re.DOTALL)
        if not trail:
            continue
        items = data["breadcrumb"]["itemListElement"]
        assert [item["position"] for item in items] == list(range(1, len(items) + 1))
        assert len(items) == trail[0].count("<li"), file
        assert all(file_of(published, item["item"]).is_file() for item in items), file


def test_the_dataset_is_described_for_catalogues(published):
    data = json.loads(STRUCTURED.findall((published / "data" / "index.html").read_text("utf-8"))[0])
    assert "Dataset" in data["@type"] and data["license"].startswith("https://") and data["creator"]["name"]
    files = [file_of(published, one["contentUrl"]) for one in data["distribution"]]
    assert files and all(file.is_file() for file in files)


def test_canonical_and_language_links_need_the_sites_address(published, site):
    for file in html_pages(site):
        text = file.read_text("utf-8")
        assert 'rel="canonical"' not in text and 'rel="alternate" hreflang' not in text, file
    for file in html_pages(published):
        text = file.read_text("utf-8")
        canonical = re.findall(r'rel="canonical" href="([^"]+)"', text)
        assert len(canonical) == 1 and file_of(published, canonical[0]) == file
        versions = dict(re.findall(r'rel="alternate" hreflang="([^"]+)" href="([^"]+)"', text))
        if "kind-continuation" in text:
            continue
        assert set(versions) == {"vi", "en"}, file
        for address in versions.values():
            back = file_of(published, address).read_text("utf-8")
            assert dict(re.findall(r'rel="alternate" hreflang="([^"]+)" href="([^"]+)"', back)) == versions


def test_every_page_has_its_policies(site):
    for file in html_pages(site):
        text = file.read_text("utf-8")
        policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', text)[1]
        assert policy.startswith("default-src 'none'") and "unsafe-inline" not in policy, file
        # What the search needs, and only where it is.
        assert ("'wasm-unsafe-eval'" in policy) == ('id="search_box"' in text), file
        assert "http" not in policy.replace("http-equiv", ""), file
        assert '<meta name="referrer" content="no-referrer">' in text, file
        assert not re.search(r"\sstyle=|\son[a-z]+=", re.sub(r"<script.*?</script>", "", text, flags=re.DOTALL)), file
