// Additions to a page that is whole without them: theme, copy buttons, the language of samples, search, the form.
"use strict";
{
  const root = document.body.dataset.root ?? "";
  const tools = document.querySelector(".top .tools");

  const stored = {
    get: (key) => {
      try {
        return localStorage.getItem(key);
      } catch {
        return null; // a page from a disk may have no storage
      }
    },
    set: (key, value) => {
      try {
        localStorage.setItem(key, value);
      } catch {
        // The choice holds for this page alone.
      }
    },
  };

  function button(label, parent) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    parent.append(made);
    return made;
  }

  // Scripts that few readers need are loaded when they do.
  const loaded = new Map();
  function load(name) {
    const script = document.createElement("script");
    script.src = `${root}assets/${name}`;
    const done = new Promise((resolve, reject) => {
      script.addEventListener("load", resolve);
      script.addEventListener("error", () => reject(new Error(`${name} is missing.`)));
    });
    if (!loaded.has(name)) {
      loaded.set(name, done);
      document.head.append(script);
    }
    return loaded.get(name);
  }

  // Theme: as the system, unless the reader chooses.
  function isDark() {
    const chosen = document.documentElement.dataset.theme;
    return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  function addTheme() {
    const theme = button("", tools);
    const dress = (name) => {
      if (name) document.documentElement.dataset.theme = name;
      theme.textContent = isDark() ? "Light" : "Dark";
    };
    dress(stored.get("docs-theme"));
    theme.addEventListener("click", () => {
      const name = isDark() ? "light" : "dark";
      stored.set("docs-theme", name);
      dress(name);
    });
  }

  async function search() {
    await Promise.all([load("minisearch.js"), load("search-data.js")]);
    await load("search.js");
    globalThis.docs.search();
  }

  function isSearchKey(event) {
    const isTyping =
      event.target instanceof Element && event.target.closest("input, textarea, select, dialog");
    if (event.key === "/") return !isTyping && !event.ctrlKey && !event.metaKey;
    return event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
  }

  function addSearch() {
    const open = button("Search", tools);
    open.className = "search";
    open.setAttribute("aria-keyshortcuts", "/ Control+K");
    const key = document.createElement("kbd");
    key.textContent = "/";
    open.append(" ", key);
    open.addEventListener("click", search);
    document.addEventListener("keydown", (event) => {
      if (!isSearchKey(event)) return;
      event.preventDefault();
      search();
    });
  }

  function wrapped(pre) {
    const figure = document.createElement("figure");
    figure.className = "code";
    pre.replaceWith(figure);
    figure.append(pre);
    return figure;
  }

  function addCopy(block) {
    const code = block.querySelector("code");
    if (!code || !navigator.clipboard) return;
    const copy = button("Copy", block.matches("pre") ? wrapped(block) : block);
    copy.className = "copy";
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(code.textContent);
      copy.textContent = "Copied";
      setTimeout(() => (copy.textContent = "Copy"), 1500);
    });
  }

  // The language that the reader chose last, on every page.
  function rememberLanguage(input) {
    if (input.value === stored.get("docs-language")) input.checked = true;
    input.addEventListener("change", () => stored.set("docs-language", input.value));
  }

  // A link to something folded opens it.
  function reveal() {
    const shown = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let target = shown; target; target = target.parentElement)
      if (target.matches("details")) target.open = true;
    if (shown?.closest("details")) shown.scrollIntoView();
  }

  // Not with scrollIntoView, from where the next Tab would go on.
  function showPlace() {
    const menu = document.getElementById("menu");
    const place = menu.querySelector("[aria-current]");
    if (place) menu.scrollTop = place.offsetTop - menu.clientHeight / 2;
  }

  function addTry(place) {
    place.hidden = false;
    const open = button("Try it", place);
    open.addEventListener("click", async () => {
      await load("try.js");
      globalThis.docs.openTry(place, open);
    });
  }

  globalThis.docs = { root, load, stored, button };
  addSearch();
  addTheme();
  document.querySelectorAll("figure.code, .prose > pre").forEach(addCopy);
  document.querySelectorAll(".samples .languages input").forEach(rememberLanguage);
  document.querySelectorAll(".try").forEach(addTry);
  addEventListener("hashchange", reveal);
  if (location.hash) reveal();
  showPlace();
}
