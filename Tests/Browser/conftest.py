"""What all browser tests share: the site of the seeds, its pages, a web server and Chromium.

`Scripts/test` runs these tests on the site that it has just built; `GENERATE_SITE` names another one.
"""

import functools
import http.server
import os
import pathlib
import re
import shutil
import subprocess
import threading

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCREENSHOTS = ROOT / ".build" / "screenshots"
WIDTHS = (360, 1280)
SUBPATH = "bao-cao/so-lieu"
KIND = re.compile(r'<body class="kind-([a-z-]+)')


def chromium_path():
    """The machine's Chromium, or nothing where Playwright has its own. A snap can't read temporary folders."""
    for name in ("chromium", "google-chrome"):
        path = shutil.which(name)
        if path and "/snap" not in os.path.realpath(path):
            return path
    return None


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The folder of the built site."""
    named = os.environ.get("GENERATE_SITE")
    if named:
        return pathlib.Path(named).resolve()
    folder = tmp_path_factory.mktemp("site") / "site"
    binary = subprocess.run(
        ["swift", "build", "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.strip()
    # With Pagefind, which the set-up puts beside Python, so that there is a search box to look at.
    environment = os.environ | {"PATH": f"{ROOT / '.venv/bin'}{os.pathsep}{os.environ['PATH']}"}
    command = [f"{binary}/generate", "build", "--quiet", "--output", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, env=environment)
    return folder


class Page:
    """A page of the site: its address below the site's root, and its kind, which its layout states."""

    def __init__(self, file, site):
        text = file.read_text("utf-8")
        self.path = file.relative_to(site).as_posix()
        self.kind = KIND.search(text).group(1)
        self.size = len(text)


@pytest.fixture(scope="session")
def pages(site):
    """All pages, in a fixed order."""
    found = [Page(file, site) for file in sorted(site.rglob("*.html")) if KIND.search(file.read_text("utf-8"))]
    assert found, f"no page in {site}"
    return found


@pytest.fixture(scope="session")
def samples(pages):
    """One page of each kind in each language: the longest, where most can go wrong. English ones are `KIND-en`."""
    def name(page):
        return page.kind + ("-en" if page.path.startswith("en/") else "")

    return {name(page): page for page in sorted(pages, key=lambda page: (page.kind, page.size))}


@pytest.fixture(scope="session")
def addresses(site, tmp_path_factory):
    """Where the site is read: from disk, and from a web server below a path of its domain."""
    served = tmp_path_factory.mktemp("served")
    (served / SUBPATH).parent.mkdir(parents=True)
    (served / SUBPATH).symlink_to(site, target_is_directory=True)

    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    handler = functools.partial(Handler, directory=str(served))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield {"disk": site.as_uri() + "/", "server": f"http://127.0.0.1:{server.server_port}/{SUBPATH}/"}
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        # Chromium refuses to run as root with its sandbox.
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=arguments)
        yield browser
        browser.close()


class Tab:
    """A tab that notes what a reader would never see: console errors, failed and foreign requests."""

    def __init__(self, browser, base, width=1280, scheme="light", script=True):
        self.base = base
        self.context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=script
        )
        self.tab = self.context.new_page()
        self.problems = []
        self.tab.on("console", lambda message: self.note(message.type, message.text))
        self.tab.on("pageerror", lambda error: self.problems.append(f"script: {error}"))
        self.tab.on("request", self.check_host)
        self.tab.on("requestfailed", self.check_failure)
        self.tab.on("response", self.check_status)

    def note(self, kind, text):
        if kind in ("error", "warning"):
            self.problems.append(f"{kind}: {text}")

    def check_host(self, request):
        if not request.url.startswith((self.base, "data:")):
            self.problems.append(f"foreign request: {request.url}")

    def check_failure(self, request):
        # The browser gives up an icon when the next page is opened.
        if request.failure != "net::ERR_ABORTED":
            self.problems.append(f"{request.failure}: {request.url}")

    def check_status(self, response):
        if response.url.startswith("http") and response.status >= 400:
            self.problems.append(f"{response.status}: {response.url}")

    def open(self, path):
        self.tab.goto(self.base + path)
        return self.tab

    def close(self):
        self.context.close()


@pytest.fixture
def open_tab(browser, addresses):
    """Opens tabs that are closed, and whose problems are raised, when the test ends."""
    tabs = []

    def open_one(place="disk", **options):
        tabs.append(Tab(browser, addresses[place], **options))
        return tabs[-1]

    yield open_one
    for tab in tabs:
        tab.close()
    assert [problem for tab in tabs for problem in tab.problems] == []
