"""What the tests of the dataset share: the program, the site of the seeds, and its database.

`GENERATE` names the program and `GENERATE_SITE` a site that it built; without them both come from `swift build`.
"""

import json
import os
import pathlib
import sqlite3
import subprocess
import tarfile
import zipfile

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def generate():
    """The path of the program."""
    named = os.environ.get("GENERATE")
    if named:
        return pathlib.Path(named).resolve()
    shown = subprocess.run(
        ["swift", "build", "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True)
    return pathlib.Path(shown.stdout.strip()) / "generate"


@pytest.fixture(scope="session")
def site(generate, tmp_path_factory):
    """The folder of the built site."""
    named = os.environ.get("GENERATE_SITE")
    if named:
        return pathlib.Path(named).resolve()
    folder = tmp_path_factory.mktemp("site") / "site"
    subprocess.run([generate, "build", "--quiet", "--output", folder], cwd=ROOT, check=True)
    return folder


@pytest.fixture(scope="session")
def database(site):
    connection = sqlite3.connect(f"file:{site}/data/dataset.sqlite?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    yield connection
    connection.close()


@pytest.fixture(scope="session")
def schema():
    """Finds a JSON schema in the packages of Scripts/schemas.txt, by the end of its path."""
    folder = ROOT / ".venv" / "schemas"

    def find(path):
        for archive in sorted(folder.iterdir()):
            if archive.suffix == ".whl":
                with zipfile.ZipFile(archive) as opened:
                    for name in opened.namelist():
                        if name.endswith(path):
                            return json.loads(opened.read(name))
            elif archive.suffix == ".gz":
                with tarfile.open(archive) as opened:
                    for name in opened.getnames():
                        if name.endswith(path):
                            return json.load(opened.extractfile(name))
        raise FileNotFoundError(f"{folder} has no {path}; run Scripts/setup --checks")

    return find
