// The search: MiniSearch over the site's entries, in a dialog, with the keyboard first.
"use strict";
{
  const { root } = globalThis.docs;
  const most = 20;
  const kinds = {
    operation: "",
    webhook: "Webhook",
    model: "Model",
    guide: "Guide",
    tag: "Overview",
    workflow: "Workflow",
    errors: "Errors",
    security: "Authorization",
    start: "Start",
    changelog: "Changelog",
  };

  function words(text) {
    return text
      .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
      .split(/[\s\p{P}\p{S}]+/u)
      .filter(Boolean);
  }

  /** Names with `_` or `-` are found whole and by their words. */
  function tokens(text) {
    return [...new Set([...words(text), ...text.split(/[\s/]+/).filter((word) => /[_-]/.test(word))])];
  }

  /** A single name, such as `user_ids` or `X-User-Agent`: its words alone would find too much. */
  function isName(text) {
    return /^\s*[^\s_-]+[_-]\S+\s*$/.test(text);
  }

  /** Readers look for operations first, and for a field in its model. */
  function weight({ k: kind }, term) {
    if (isName(term)) return kind === "model" ? 1.5 : 1;
    return kind === "operation" ? 2 : 1;
  }

  const entries = new Map(globalThis.searchData.map((entry) => [entry.p, entry]));
  const index = new globalThis.MiniSearch({
    fields: ["t", "n", "m", "x"],
    idField: "p",
    extractField: (entry, name) => (name === "n" ? entry.n.map(([text]) => text).join(" ") : entry[name]),
    tokenize: tokens,
    searchOptions: {
      tokenize: (text) => (isName(text) ? [text.trim()] : tokens(text)),
      boostDocument: (path, term) => weight(entries.get(path), term),
      boost: { t: 6, n: 3, m: 2 },
      weights: { fuzzy: 0.3, prefix: 0.6 },
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      combineWith: "AND",
    },
  });
  index.addAll(globalThis.searchData);

  function element(name, attributes) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  }

  const dialog = element("dialog", { class: "search", "aria-label": "Search" });
  const input = element("input", {
    type: "search",
    placeholder: "Operations, fields, headers, errors, guide",
    "aria-label": "Search the documentation",
    role: "combobox",
    "aria-expanded": "false",
    "aria-controls": "search-results",
    "aria-autocomplete": "list",
  });
  const list = element("div", { id: "search-results", role: "listbox", "aria-label": "Results" });
  const status = element("p", { role: "status" });
  dialog.append(input, list, status);
  document.body.append(dialog);

  let chosen = 0;
  function choose(next) {
    const items = [...list.children];
    input.setAttribute("aria-expanded", String(items.length > 0));
    input.removeAttribute("aria-activedescendant");
    if (items.length === 0) return;
    chosen = (next + items.length) % items.length;
    items.forEach((item, place) => item.setAttribute("aria-selected", String(place === chosen)));
    items[chosen].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", items[chosen].id);
  }

  /**
   * Which part of a title was typed, 0 to 1: the words, or the beginnings of words, in the order of the title. A title
   * that lacks one of them has no part.
   */
  function share(title, typed) {
    const all = words(title.toLowerCase());
    let next = 0;
    for (const word of typed) {
      const place = all.findIndex((one, at) => at >= next && one.startsWith(word));
      if (place === -1) return 0;
      next = place + 1;
    }
    return all.length === 0 ? 0 : typed.length / all.length;
  }

  /** Titles that begin with what was typed, or are it, before those that only have it among other words. */
  function ranked(found, text) {
    const typed = words(text.toLowerCase());
    if (typed.length === 0 || isName(text)) return found;
    const parts = new Map(found.map(({ id }) => [id, share(entries.get(id).t, typed)]));
    return found.toSorted((one, other) => parts.get(other.id) - parts.get(one.id));
  }

  /** What has every word or, if nothing does, what has most of them: one may be too short to be guessed. */
  function hits(text) {
    const all = index.search(text);
    return ranked(all.length > 0 ? all : index.search(text, { combineWith: "OR" }), text);
  }

  function show() {
    const found = hits(input.value).slice(0, most);
    list.replaceChildren(...found.map(row));
    list.hidden = found.length === 0;
    const count = found.length === most ? `${most} or more` : found.length === 0 ? "Nothing" : found.length;
    status.textContent = input.value.trim() === "" ? "" : `${count} found.`;
    choose(0);
  }

  /** The name that matched leads to its own anchor. */
  function nameIn({ n: names }, { match }) {
    const matches = Object.entries(match);
    const terms = matches.filter(([, fields]) => fields.includes("n")).map(([term]) => term);
    const whole = names.find(([text]) => isName(text) && terms.includes(text.toLowerCase()));
    if (whole || matches.some(([, fields]) => fields.includes("t"))) return whole;
    const holds = ([text]) => terms.filter((term) => text.toLowerCase().includes(term)).length;
    return names.filter((name) => holds(name) > 0).toSorted((a, b) => holds(b) - holds(a))[0];
  }

  function row(result, place) {
    const entry = entries.get(result.id);
    const name = nameIn(entry, result);
    const link = element("a", {
      id: `search-result-${place}`,
      role: "option",
      tabindex: "-1",
      href: `${root}${entry.p}${name ? `#${name[1]}` : ""}`,
    });
    const title = document.createElement("strong");
    title.textContent = name ? name[0] : entry.t;
    const more = document.createElement("small");
    more.textContent = [name ? entry.t : "", kinds[entry.k], entry.m].filter(Boolean).join(" · ");
    link.append(title, " ", more);
    link.addEventListener("click", () => dialog.close());
    return link;
  }

  input.addEventListener("input", show);
  dialog.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== "Enter") return;
    event.preventDefault();
    if (step) choose(chosen + step);
    else list.children[chosen]?.click();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });

  globalThis.docs.search = () => {
    if (!dialog.open) dialog.showModal();
    input.select();
    show();
  };
}
