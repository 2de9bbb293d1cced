// Search through Pagefind's index, which loads when a reader first types. Without this script nothing is missing but the
// search box.
(() => {
  "use strict";
  const script = document.getElementById("search_script");
  const words = script.dataset;
  const form = document.querySelector("search");
  const input = document.getElementById("search_box");
  const status = document.getElementById("search_status");
  const list = document.getElementById("search_results");
  const bundle = new URL(words.bundle, document.baseURI);
  let engine;
  let latest = 0;

  const load = async () => {
    if (!engine) {
      engine = await import(new URL("pagefind.js", bundle).href);
      await engine.options({ basePath: bundle.href, baseUrl: new URL("..", bundle).pathname, excerptLength: 18 });
    }
    return engine;
  };

  const show = (results, total) => {
    list.replaceChildren(...results.map((result) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = result.url;
      link.textContent = result.meta.title;
      const excerpt = document.createElement("p");
      // The excerpt marks the words found; everything else in it is text.
      excerpt.append(...result.excerpt.split(/(<mark>.*?<\/mark>)/s).map((part) => {
        const found = /^<mark>(.*)<\/mark>$/s.exec(part);
        // Behind a full stop, since white space at the beginning of a document is dropped.
        const parsed = new DOMParser().parseFromString(`<body>.${found ? found[1] : part}`, "text/html");
        const plain = parsed.body.textContent.slice(1);
        if (!found) return plain;
        const mark = document.createElement("mark");
        mark.textContent = plain;
        return mark;
      }));
      item.append(link, excerpt);
      return item;
    }));
    status.textContent = total === 0 ? words.none : words.results.replace("{count}", total);
  };

  const search = async () => {
    latest += 1;
    const turn = latest;
    // Composed letters, as the pages have them.
    const wanted = input.value.normalize("NFC").trim();
    if (wanted.length < 2) {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    status.textContent = words.searching;
    const found = await (await load()).search(wanted);
    if (turn !== latest) return;
    const results = await Promise.all(found.results.slice(0, 12).map((result) => result.data()));
    if (turn === latest) show(results, found.results.length);
  };

  let timer;
  form.hidden = location.protocol === "file:";
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, 150);
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key === "/" && !form.hidden && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
    } else if (event.key === "Escape" && form.contains(event.target)) {
      input.value = "";
      search();
      input.focus();
    }
  });
})();
