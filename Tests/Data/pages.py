"""The tables of a built page: captions, headings, and cells with their text and links."""

import html.parser
import posixpath
import re
import urllib.parse


class Cell:
    def __init__(self, is_number):
        self.is_number = is_number
        self.text = ""
        self.links = []

    def finish(self):
        self.text = " ".join(self.text.replace("\u00a0", "\u00a0").split(" ")).strip()
        return self


class Table:
    def __init__(self):
        self.caption = ""
        self.headings = []
        self.rows = []


class Page(html.parser.HTMLParser):
    """`path` is the page's directory below the site's root."""

    def __init__(self, site, file):
        super().__init__()
        self.path = posixpath.dirname(file.relative_to(site).as_posix())
        self.tables = []
        # Links to files: where each leads below the site's root, and its text.
        self.files = []
        self.in_file = False
        self.cell = None
        self.in_caption = self.in_head = False
        self.feed(file.read_text("utf-8"))

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "table":
            self.tables.append(Table())
        elif tag == "caption":
            self.in_caption = True
        elif tag == "thead":
            self.in_head = True
        elif tag == "tr" and not self.in_head:
            self.tables[-1].rows.append([])
        elif tag in ("td", "th") and self.tables:
            self.cell = Cell("num" in attributes.get("class", "").split())
        elif tag == "a" and attributes.get("href"):
            if self.cell is not None:
                self.cell.links.append(self.target(attributes["href"]))
            address = attributes["href"].partition("#")[0]
            # The frame's own links to the page as Markdown and to the feed tell their type.
            if ":" not in address and "type" not in attributes and re.search(r"\.(csv|json|sqlite|cff|md)$", address):
                self.files.append([posixpath.normpath(posixpath.join(self.path, address)), ""])
                self.in_file = True

    def handle_endtag(self, tag):
        if tag == "caption":
            self.in_caption = False
        elif tag == "a":
            self.in_file = False
        elif tag == "thead":
            self.in_head = False
        elif tag in ("td", "th") and self.cell is not None:
            cell = self.cell.finish()
            (self.tables[-1].headings if self.in_head else self.tables[-1].rows[-1]).append(cell)
            self.cell = None

    def handle_data(self, data):
        if self.in_file:
            self.files[-1][1] += data
        if self.in_caption:
            self.tables[-1].caption += data
        elif self.cell is not None:
            self.cell.text += data

    def leave_language(self):
        """Takes the folder of the second language off the page's path and off its links, as the first one has none."""
        self.path = self.path.removeprefix("en").removeprefix("/") if self.path.split("/")[0] == "en" else self.path
        for table in self.tables:
            for cell in [cell for row in table.rows for cell in row]:
                cell.links = [(re.sub(r"^en(/|$)", "", folder), fragment) for folder, fragment in cell.links]

    def target(self, href):
        """A link inside the site as directory and fragment."""
        address, fragment = urllib.parse.urldefrag(href)
        if ":" in address:
            return (address, fragment)
        if not address:
            return (self.path, fragment)
        joined = posixpath.normpath(posixpath.join(self.path, urllib.parse.unquote(address)))
        folder = posixpath.dirname(joined) if joined.endswith(".html") else joined
        return ("" if folder == "." else folder, fragment)
