"""Readings that a Spark job makes on its partitions give the site of a single run, byte for byte."""

import filecmp
import json
import os
import pathlib
import shutil
import subprocess
import sys

import pytest

from conftest import ROOT

pyspark = pytest.importorskip("pyspark")
pytestmark = pytest.mark.skipif(shutil.which("java") is None, reason="Spark needs a Java runtime")


def articles():
    """The seeds as lines of JSON, each with its sidecar."""
    for file in sorted((ROOT / "seeds").glob("*.txt")):
        record = {"id": file.name, "text": file.read_bytes().decode("utf-8")}
        sidecar = file.with_suffix(".yml")
        if sidecar.exists():
            record["sidecar"] = sidecar.read_text("utf-8")
        yield json.dumps(record, ensure_ascii=False)


def same(left, right):
    """Whether two folders hold the same files with the same bytes."""
    compared = filecmp.dircmp(left, right)
    assert not compared.left_only and not compared.right_only
    _, different, failed = filecmp.cmpfiles(left, right, compared.common_files, shallow=False)
    assert not different and not failed
    return all(same(os.path.join(left, name), os.path.join(right, name)) for name in compared.common_dirs)


@pytest.fixture(scope="module")
def spark():
    os.environ["PYSPARK_PYTHON"] = sys.executable
    from pyspark.sql import SparkSession

    session = (SparkSession.builder.master("local[2]").appName("readings")
               .config("spark.ui.enabled", "false").config("spark.driver.host", "127.0.0.1")
               .config("spark.driver.bindAddress", "127.0.0.1").getOrCreate())
    yield session
    session.stop()


@pytest.mark.parametrize("partitions", [1, 3])
def test_piped_partitions_make_the_site_of_a_single_run(spark, generate, site, tmp_path, partitions):
    lines = spark.sparkContext.parallelize(list(articles()), partitions)
    readings = lines.pipe(f"{generate} extract", checkCode=True)
    readings.saveAsTextFile(str(tmp_path / "readings"))
    parts = sorted((tmp_path / "readings").glob("part-*"))
    assert len(parts) == partitions
    built = tmp_path / "site"
    subprocess.run([generate, "build", "--quiet", "--output", built, "--readings", *parts], cwd=ROOT, check=True)
    assert same(site, built)
