"""Datasette serves the database as it is, without a configuration."""

import json
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

import pytest


@pytest.fixture(scope="module")
def served(site):
    """Fetches a path from Datasette."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "datasette", "serve", "--host", "127.0.0.1", "--port", str(port),
               site / "data" / "dataset.sqlite"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:

        def fetch(path, **query):
            address = f"http://127.0.0.1:{port}{path}?{urllib.parse.urlencode(query)}"
            with urllib.request.urlopen(address, timeout=30) as response:
                return response.read().decode("utf-8")

        try:
            for _ in range(120):
                try:
                    fetch("/-/versions.json")
                    break
                except urllib.error.URLError:
                    assert process.poll() is None, process.stdout.read()
                    time.sleep(0.25)
            yield fetch
        finally:
            process.terminate()


def test_every_table_and_view_is_listed(served):
    listed = json.loads(served("/dataset.json"))
    tables = {table["name"]: table for table in listed["tables"]}
    for name in ("observations", "articles", "places", "indicators", "aggregates", "checks", "sentences"):
        assert tables[name]["count"] > 0
    assert {"figures", "totals", "awards", "coverage", "warnings"} <= {view["name"] for view in listed["views"]}


def test_a_table_is_served_with_its_references(served):
    rows = json.loads(served("/dataset/observations.json", _shape="objects", _labels="on"))["rows"]
    assert rows and rows[0]["article"]["value"]
    assert "Mô hình tự quản" in served("/dataset/indicators")


@pytest.mark.parametrize("query", ["soc trang", "Sóc Trăng", "SOC TRĂNG"])
def test_sentences_are_searched_without_marks(served, query):
    rows = json.loads(served("/dataset/sentences.json", _search=query, _shape="objects"))["rows"]
    assert rows
    assert all("Sóc Trăng" in row["quote"] + row["about"] for row in rows)


def test_a_letter_with_a_stroke_is_found_without_it(served):
    rows = json.loads(served("/dataset/sentences.json", _search="dong", _shape="objects"))["rows"]
    assert rows
    assert all("dong" in row["folded"] for row in rows)


def test_a_view_answers(served):
    rows = json.loads(served("/dataset/coverage.json", _shape="objects", articles__gt=0))["rows"]
    assert {"Nghệ An", "Sóc Trăng"} <= {row["name_vi"] for row in rows}
