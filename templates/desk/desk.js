// The desk: filters the operations, copies commands, and runs a scenario in place.
"use strict";
const { callers } = JSON.parse(document.getElementById("desk").textContent);
const said = document.querySelector("[data-status]");
const longest = 200_000; // characters of a body that are shown
let caller = callers[0];

document.documentElement.dataset.script = "on";

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function button(label, about, onClick) {
  const hidden = element("span", { class: "hidden" }, ` ${about}`);
  const made = element("button", { type: "button" }, label, hidden);
  made.addEventListener("click", () => onClick(made));
  return made;
}

/** Without a secure context, such as by the address of this machine in a network, there is no clipboard. */
async function copy(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = element("textarea", { class: "hidden", "aria-label": "Copied" });
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}

function copyButton(about, read) {
  return button("Copy", about, async (made) => {
    try {
      await copy(read());
      made.firstChild.data = "Copied";
      say("Copied.");
    } catch {
      say("The browser does not allow copying: open the command and select it.");
    }
    setTimeout(() => (made.firstChild.data = "Copy"), 2000);
  });
}

function say(text) {
  said.textContent = text;
}

// Filter

const sections = [...document.querySelectorAll("main > section")];
const searched = new Map(
  sections.map((section) => [section, `${section.id} ${section.innerText}`.toLowerCase()]),
);

function addFilter(tools) {
  const input = element("input", { type: "search", id: "filter", autocomplete: "off", spellcheck: "false" });
  const count = element("span", { role: "status" });
  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\s+/);
    for (const section of sections)
      section.hidden = !words.every((word) => searched.get(section).includes(word));
    const left = sections.filter(({ hidden }) => !hidden).length;
    count.textContent = input.value === "" ? "" : `${left} of ${sections.length}`;
  });
  tools.append(element("label", { for: "filter" }, "Filter"), input, count);
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest("input, textarea, select");
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    input.focus();
  });
}

function foldButton(label, isOpen) {
  return button(label, "operations", () => {
    for (const section of sections) section.querySelector("details").open = isOpen;
  });
}

/** The requests' token, in the commands, too. */
function addCallers(tools) {
  if (callers.length === 0) return;
  const select = element("select", { id: "caller" });
  select.append(...callers.map(({ name }, place) => new Option(name, String(place))));
  const commands = [...document.querySelectorAll(".command pre")].map((pre) => [pre, pre.textContent]);
  const dress = () => {
    caller = callers[Number(select.value)];
    for (const [pre, text] of commands)
      pre.textContent = text.replace("Bearer any", () => `Bearer ${caller.token}`);
  };
  select.addEventListener("change", dress);
  dress();
  tools.append(element("label", { for: "caller" }, "As"), select);
}

// Run

/** A page cannot set the header `Cookie`, but the cookies themselves. @returns a function that removes them */
function withCookies(headers) {
  const pairs = headers
    .filter(([name]) => name.toLowerCase() === "cookie")
    .flatMap(([, value]) => value.split("; "));
  for (const pair of pairs) document.cookie = `${pair}; path=/; SameSite=Strict`;
  return () => {
    for (const pair of pairs) document.cookie = `${pair.split("=")[0]}=; path=/; max-age=0`;
  };
}

function written({ method, target, headers, body }, more) {
  const all = [...headers, ...more].map(([name, value]) =>
    caller && value === "Bearer any" ? [name, `Bearer ${caller.token}`] : [name, value],
  );
  const credentials = all.some(([name]) => name.toLowerCase() === "cookie") ? "same-origin" : "omit";
  const signal = AbortSignal.timeout(90_000);
  const init = { method, headers: all, body, credentials, signal, redirect: "manual", cache: "no-store" };
  return { request: new Request(location.origin + target, init), headers: all };
}

async function run(item, made) {
  made.disabled = true;
  say("Sent.");
  const old = item.querySelector(".answer");
  const panel = element("div", { class: "answer", role: "group", "aria-label": "Answer" });
  try {
    const request = JSON.parse(item.closest("section").dataset.request);
    panel.append(...(await answerTo(request, JSON.parse(item.dataset.headers))));
  } catch (error) {
    panel.append(element("p", {}, `No answer to show: ${error.message}.`));
  }
  panel.prepend(closeButton(panel, made));
  old?.remove();
  item.append(panel);
  say(panel.querySelector("p").textContent);
  made.disabled = false;
  made.focus();
}

function closeButton(panel, opener) {
  const made = button("Close", "the answer", () => {
    panel.remove();
    opener.focus();
  });
  made.className = "close";
  return made;
}

async function answerTo(sample, more) {
  const { request, headers } = written(sample, more);
  const clean = withCookies(headers);
  const began = performance.now();
  try {
    const response = await fetch(request);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return shownAnswer(response, bytes, performance.now() - began);
  } finally {
    clean();
  }
}

function shownAnswer(response, bytes, time) {
  const { status, statusText, headers, type } = response;
  if (type === "opaqueredirect")
    return [
      element("p", {}, "A redirect, which a browser shows to no page: see its status among the requests."),
    ];
  const line = element(
    "p",
    {},
    element("b", { class: `s${String(status)[0]}` }, `${status} ${statusText}`.trim()),
  );
  line.append(` in ${Math.round(time)} ms`);
  const reason = headers.get("mock-reason");
  const names = [...headers].map(([name, value]) => `${name}: ${value}`).join("\n");
  const head = element("details", {}, element("summary", {}, "Headers"), block(names, "Headers"));
  const parts = [line, ...(reason === null ? [] : [element("p", {}, reason)]), head];
  if (bytes.length === 0) return [...parts, element("p", {}, "No content.")];
  const text = textOf(bytes);
  if (text === undefined) return [...parts, element("p", {}, `${bytes.length} bytes that are not text.`)];
  const whole = pretty(text, headers.get("content-type") ?? "");
  const cut = whole.length > longest ? `${whole.slice(0, longest)}…` : whole;
  return [...parts, block(cut, "Body"), copyButton("the body", () => whole)];
}

function block(text, label) {
  return element("pre", { tabindex: "0", role: "group", "aria-label": label }, text);
}

function textOf(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function pretty(text, type) {
  if (!/[/+]json\s*(?:;|$)/i.test(type)) return text;
  try {
    return JSON.stringify(JSON.parse(text, asWritten), null, 2);
  } catch {
    return text;
  }
}

/** Numbers stay as they came, where the browser can tell. */
function asWritten(_key, value, context) {
  return typeof value === "number" && context?.source && JSON.rawJSON ? JSON.rawJSON(context.source) : value;
}

function addButtons() {
  for (const item of document.querySelectorAll(".scenarios > li")) {
    const about = item.querySelector(".hidden").textContent.trim();
    const command = item.querySelector("pre");
    const operation = item.closest("section").id;
    const start = button("Run", `${operation} ${about}`, (made) => run(item, made));
    item.querySelector(".scenario").append(
      start,
      copyButton(`the command of ${operation} ${about}`, () => command.textContent),
    );
  }
}

/** Opens the operation that the address names. */
function openNamed() {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const details = named?.querySelector(":scope > details");
  if (!details) return;
  details.open = true;
  named.scrollIntoView();
}

const tools = document.querySelector("[data-tools]");
addFilter(tools);
addCallers(tools);
tools.append(foldButton("Open all", true), foldButton("Close all", false));
addButtons();
addEventListener("hashchange", openNamed);
openNamed();
