"""What the dataset says of itself to catalogues, search engines and people who cite it."""

import json

import jsonschema
import pytest
import yaml


@pytest.fixture(scope="module")
def linked(site):
    return json.loads((site / "data" / "dataset.json").read_text("utf-8"))


def test_the_citation_file_is_valid_by_the_schema(site, schema):
    citation = yaml.safe_load((site / "data" / "CITATION.cff").read_text("utf-8"))
    jsonschema.Draft7Validator(schema("/schemas/1.2.0/schema.json")).validate(citation)
    assert citation["type"] == "dataset"
    assert citation["date-released"]


def test_the_linked_data_has_what_search_engines_ask_of_a_dataset(linked):
    assert linked["@context"] == "https://schema.org/"
    assert linked["@type"] == "Dataset"
    assert 50 <= len(linked["description"]) <= 5000
    for member in ("name", "license", "temporalCoverage", "spatialCoverage", "variableMeasured", "dateModified"):
        assert linked[member]


def test_every_file_of_the_dataset_is_a_distribution_of_its_size(site, linked):
    listed = {one["name"]: one for one in linked["distribution"]}
    # Two files cannot know their own or each other's size.
    assert set(listed) | {"dataset.json", "CITATION.cff"} == {
        file.name for file in (site / "data").iterdir() if not file.name.startswith("index.")}
    for name, one in listed.items():
        assert one["@type"] == "DataDownload"
        assert one["contentUrl"].endswith(name)
        assert one["contentSize"] == f"{(site / 'data' / name).stat().st_size} B"
        assert "/" in one["encodingFormat"]


def test_the_guide_explains_every_column_of_every_table(site):
    guide = (site / "data" / "README.md").read_text("utf-8")
    package = json.loads((site / "data" / "datapackage.json").read_text("utf-8"))
    for resource in package["resources"]:
        section = guide.partition(f"## `{resource['path']}`")[2].partition("\n## ")[0]
        for field in resource["schema"]["fields"]:
            assert f"| `{field['name']}` | {field['type']} |" in section, (resource["name"], field["name"])


def test_the_licence_is_the_same_everywhere(site, linked):
    package = json.loads((site / "data" / "datapackage.json").read_text("utf-8"))
    citation = yaml.safe_load((site / "data" / "CITATION.cff").read_text("utf-8"))
    (licence,) = package["licenses"]
    assert licence["name"] == citation["license"]
    assert licence["path"] == linked["license"]
    assert licence["path"] in (site / "index.html").read_text("utf-8")
