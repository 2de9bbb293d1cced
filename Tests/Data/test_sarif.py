"""`generate check --format sarif` is valid SARIF 2.1.0, by its JSON schema and by what that cannot say."""

import json
import subprocess

import jsonschema
import pytest

from conftest import ROOT


@pytest.fixture(scope="module")
def log(generate, tmp_path_factory):
    seeds = tmp_path_factory.mktemp("input") / "thư mục bài"
    seeds.mkdir()
    (seeds / "a b.txt").write_text("Tin\n\nNgày 12/8, đơn vị họp. Có 9 tập thể được khen.\n", "utf-8")
    (seeds / "a b.yml").write_text("reason: x\nsai: 1\nplace: không có\n", "utf-8")
    (seeds / "trống.txt").write_text(" ", "utf-8")
    found = subprocess.run(
        [generate, "check", "--quiet", "--format", "sarif", "--input", seeds], check=True, capture_output=True, cwd=ROOT)
    return json.loads(found.stdout)


def test_the_log_is_valid_by_the_schema(log, schema):
    validator = jsonschema.Draft4Validator(
        schema("/sarif-2.1.0-rtm.4.json"), format_checker=jsonschema.FormatChecker())
    assert [error.message for error in validator.iter_errors(log)] == []


def test_the_log_of_no_finding_is_valid_too(generate, schema, tmp_path):
    (tmp_path / "a.txt").write_text("Nghệ An: Tin\n\nNgày 12/8/2023, Công an tỉnh Nghệ An họp.\n", "utf-8")
    found = subprocess.run([generate, "check", "--quiet", "--format", "sarif", "--input", tmp_path],
                           check=True, capture_output=True, cwd=ROOT)
    jsonschema.Draft4Validator(schema("/sarif-2.1.0-rtm.4.json")).validate(json.loads(found.stdout))


def test_the_log_names_version_and_tool(log):
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-schema-2.1.0.json")
    (run,) = log["runs"]
    assert run["tool"]["driver"]["name"] == "generate"
    assert run["columnKind"] in ("utf16CodeUnits", "unicodeCodePoints")


def test_every_rule_is_explained_once(log):
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for rule in rules:
        for part in ("shortDescription", "fullDescription", "help"):
            assert rule[part]["text"]


def test_every_result_has_its_rule_and_its_place(log):
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert len(run["results"]) >= 4
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("none", "note", "warning", "error")
        assert result["message"]["text"]
        assert all(isinstance(value, str) for value in result["partialFingerprints"].values())
        for location in result["locations"]:
            physical = location["physicalLocation"]
            uri = physical["artifactLocation"]["uri"]
            assert uri.isascii() and " " not in uri
            region = physical.get("region")
            if region is not None:
                assert region["startLine"] >= 1
                assert region.get("startColumn", 1) >= 1
    lines = {result["ruleId"]: result["locations"][0]["physicalLocation"].get("region", {}).get("startLine")
             for result in run["results"]}
    assert lines["metadata-unknown-key"] == 2
    assert lines["metadata-bad-value"] == 3
