// Lets readers sort tables by their headings and filter long ones. Everything can be read without it.
(() => {
  "use strict";
  const words = document.currentScript.dataset;
  const language = document.documentElement.lang;
  const collator = new Intl.Collator(language, { numeric: true });
  const filterFrom = 15;

  // Letters without marks, so that "soc trang" finds "Sóc Trăng".
  const folded = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();

  // The first number of a cell: "≥ 4.000" is 4000, "[x]" is none.
  const number = (text) => {
    const found = /[−-]?\d[\d.,]*/.exec(text);
    if (!found) return null;
    const plain = language === "en"
      ? found[0].replaceAll(",", "")
      : found[0].replaceAll(".", "").replace(",", ".");
    const value = Number.parseFloat(plain.replace("−", "-"));
    return Number.isNaN(value) ? null : value;
  };

  const compare = (left, right, isNumber) => {
    if (!isNumber) return collator.compare(left, right);
    const first = number(left);
    const second = number(right);
    return first === null || second === null ? 0 : first - second;
  };

  const makeSortable = (table) => {
    const body = table.tBodies[0];
    const original = [...body.rows];
    const status = document.createElement("span");
    status.className = "unheard";
    status.setAttribute("role", "status");
    table.parentElement.after(status);
    [...table.tHead.rows[0].cells].forEach((header, column) => {
      if (header.tagName !== "TH") return;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...header.childNodes);
      header.append(button);
      button.addEventListener("click", () => {
        const isNumber = header.classList.contains("num");
        const descends = header.getAttribute("aria-sort") === "ascending"
          || (isNumber && header.getAttribute("aria-sort") !== "descending");
        const text = (row) => row.cells[column]?.textContent.trim() ?? "";
        // Cells without a value stay at the end in both directions.
        const isBlank = (value) =>
          isNumber ? number(value) === null : value === "–" || value === "[x]" || value === "[z]";
        const rows = original.map((row) => [row, text(row)]).sort(([, left], [, right]) => {
          if (isBlank(left) !== isBlank(right)) return isBlank(left) ? 1 : -1;
          return (descends ? -1 : 1) * compare(left, right, isNumber);
        });
        for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
        header.setAttribute("aria-sort", descends ? "descending" : "ascending");
        body.append(...rows.map(([row]) => row));
        status.textContent = `${button.textContent}: ${descends ? words.descending : words.ascending}`;
      });
    });
  };

  const makeFilterable = (table, index) => {
    const rows = [...table.tBodies[0].rows].map((row) => [row, folded(row.textContent)]);
    const box = document.createElement("div");
    box.className = "filter";
    table.parentElement.classList.add("filtered");
    const label = document.createElement("label");
    label.htmlFor = `filter-${index}`;
    label.textContent = words.filter;
    const input = document.createElement("input");
    input.type = "search";
    input.id = label.htmlFor;
    input.autocomplete = "off";
    const output = document.createElement("output");
    output.htmlFor = input.id;
    box.append(label, input, output);
    table.parentElement.before(box);
    input.addEventListener("input", () => {
      const wanted = folded(input.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const [row, text] of rows) {
        row.hidden = !wanted.every((word) => text.includes(word));
        if (!row.hidden) shown += 1;
      }
      output.value = wanted.length === 0
        ? "" : words.shown.replace("{shown}", shown).replace("{total}", rows.length);
    });
    // A link to a row leads nowhere while the filter hides it.
    addEventListener("hashchange", () => {
      if (document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest("table") !== table) return;
      input.value = "";
      input.dispatchEvent(new Event("input"));
    });
  };

  document.querySelectorAll(".table-scroll > table").forEach((table, index) => {
    const count = table.tBodies[0]?.rows.length ?? 0;
    if (!table.tHead || count < 2) return;
    // Of two columns without numbers the second describes the first: such a list has its own order.
    const headers = [...table.tHead.rows[0].cells];
    if (count > 2 && (headers.length > 2 || headers.some((header) => header.classList.contains("num")))) {
      makeSortable(table);
    }
    if (count >= filterFrom) makeFilterable(table, index + 1);
  });
})();
