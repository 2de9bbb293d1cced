"""No kind of page has anything that axe, the accessibility checker, objects to."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import WIDTHS

AXE = Axe()
# Otherwise axe asks for the stylesheets again, which the pages' Content-Security-Policy forbids to scripts.
OPTIONS = {"preload": False}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation(open_tab, samples, width, scheme):
    tab = open_tab(width=width, scheme=scheme)
    for page in samples.values():
        result = AXE.run(tab.open(page.path), options=OPTIONS)
        assert result.violations_count == 0, f"{page.path}\n{result.generate_report()}"


def test_tables_that_scroll_can_be_reached_by_keyboard(open_tab, samples):
    tab = open_tab(width=360)
    for page in samples.values():
        view = tab.open(page.path)
        for region in view.locator(".table-scroll").all():
            assert region.get_attribute("tabindex") == "0", page.path
            for label in region.get_attribute("aria-labelledby").split():
                assert view.locator(f"[id='{label}']").inner_text().strip(), page.path
