// The column beside the operations: the journal, live; faults; the sandbox's clock and data.

const { base } = JSON.parse(document.getElementById("desk").textContent);

async function ask(path, method, body) {
  const init = { method, cache: "no-store" };
  if (body !== undefined) init.body = typeof body === "string" ? body : JSON.stringify(body);
  const response = await fetch(`${base}${path}`, init);
  const text = await response.text();
  const value = text === "" ? undefined : JSON.parse(text);
  if (!response.ok) throw new Error(value?.error ?? `${response.status}`);
  return value;
}

/** Tells beside the form what came of it. */
function telling(form, action) {
  const state = form.querySelector("[data-state]");
  return async (...values) => {
    try {
      state.textContent = await action(...values);
    } catch (error) {
      state.textContent = error.message;
    }
  };
}

// Journal

const journal = document.querySelector("[data-journal]");
let [newest, isLive, isRefusedOnly] = ["", true, false];

function journalRow({ method, target, status, operation, reason, verdict, at }) {
  const why = reason ?? (verdict === "accepted" ? undefined : verdict);
  const title = element(
    "p",
    {},
    element("b", { class: `s${String(status)[0]}` }, String(status)),
    ` ${method} ${target}`,
  );
  const known = operation && document.getElementById(operation);
  const link = known && element("a", { href: `#${encodeURIComponent(operation)}` }, operation);
  const facts = element(
    "p",
    { class: "about" },
    ...(at ? [`${at.slice(11, 19)} `] : []),
    ...(link ? [link] : []),
  );
  return element("li", {}, title, facts, ...(why ? [element("p", {}, why)] : []));
}

async function showJournal() {
  const { requests } = await ask("/requests?limit=200", "GET");
  const now = `${requests[0]?.id} ${requests.length} ${isRefusedOnly}`;
  if (now === newest) return;
  newest = now;
  const wanted = isRefusedOnly ? requests.filter(({ status }) => status >= 400) : requests;
  const none = isRefusedOnly ? "No refused requests." : "No requests yet.";
  journal.replaceChildren(
    ...(wanted.length > 0 ? wanted.slice(0, 50).map(journalRow) : [element("li", {}, none)]),
  );
}

async function follow(lost) {
  try {
    if (isLive && !document.hidden) await showJournal();
    lost.textContent = "";
  } catch {
    lost.textContent = "The server does not answer.";
  }
  setTimeout(follow, 1000, lost);
}

function checkbox(id, label, isChecked) {
  const input = element("input", { type: "checkbox", id });
  input.checked = isChecked;
  return [input, element("label", { for: id }, label)];
}

function addJournal() {
  const lost = element("span", { role: "status" });
  const [live, liveLabel] = checkbox("live", "Live", true);
  const [refused, refusedLabel] = checkbox("refused", "Only refused", false);
  live.addEventListener("change", () => (isLive = live.checked));
  refused.addEventListener("change", () => {
    isRefusedOnly = refused.checked;
    void showJournal();
  });
  const clear = button("Clear", "the requests", async () => {
    await ask("/requests", "DELETE");
    await showJournal();
  });
  const place = document.querySelector("[data-journal-tools]");
  place.append(live, liveLabel, refused, refusedLabel, clear, lost);
  void follow(lost);
}

// Faults

function faultsIn(form) {
  const text = (name) => form.elements.namedItem(name)?.value ?? "";
  const share = (name) => ({ rate: Number(text(name)) / 100 });
  const [from, to] = [text("from") || text("to"), text("to") || text("from")];
  const status = text("status") === "" ? {} : { status: Number(text("status")) };
  const refill = { refill_per_second: Number(text("refill")) };
  return {
    ...(from === "" ? {} : { latency: { distribution: "uniform", from: Number(from), to: Number(to) } }),
    ...(text("errors") === "" ? {} : { errors: { ...share("errors"), ...status } }),
    ...(text("resets") === "" ? {} : { resets: share("resets") }),
    ...(text("capacity") === "" ? {} : { bucket: { capacity: Number(text("capacity")), ...refill } }),
    ...(text("operation") === "" ? {} : { operations: [text("operation")] }),
  };
}

function percent(rate) {
  return rate === undefined ? "" : rate * 100;
}

function fillFaults(form, { latency = {}, errors, resets, bucket, operations = [] }) {
  const values = {
    from: latency.from ?? latency.milliseconds ?? "",
    to: latency.to ?? latency.milliseconds ?? "",
    errors: percent(errors?.rate),
    status: errors?.status ?? "",
    resets: percent(resets?.rate),
    capacity: bucket?.capacity ?? "",
    refill: bucket?.refill_per_second ?? "",
    operation: operations[0] ?? "",
  };
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    if (field) field.value = value;
  }
}

function stateOf(faults) {
  return Object.keys(faults).length === 0 ? "Off." : `On: ${JSON.stringify(faults)}`;
}

function addFaults() {
  const form = document.querySelector("[data-faults]");
  const show = telling(form, async (faults) => {
    const now = await ask("/faults", faults === undefined ? "GET" : "POST", faults);
    fillFaults(form, now);
    return stateOf(now);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void show(faultsIn(form));
  });
  form.querySelector("[data-off]").addEventListener("click", () => void show({}));
  void show();
}

// The sandbox

function addClock() {
  const form = document.querySelector("[data-clock]");
  if (!form) return;
  const now = form.querySelector("[data-now]");
  const change = telling(form, async (wanted) => {
    const time = await ask("/clock", wanted === undefined ? "GET" : "POST", wanted);
    now.textContent = `${time.now.slice(0, 19)}Z, ${time.frozen ? "frozen" : "running"}`;
    return "";
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void change({ set: form.elements.namedItem("set").value });
  });
  for (const made of form.querySelectorAll("[data-change]"))
    made.addEventListener("click", () => void change(JSON.parse(made.dataset.change)));
  void change();
  setInterval(() => {
    if (!document.hidden && form.querySelector("[data-state]").textContent === "") void change();
  }, 1000);
}

function addSeed() {
  const form = document.querySelector("[data-seed]");
  if (!form) return;
  const seed = telling(form, async () => {
    await ask("/seed", "POST", document.getElementById("seed-text").value);
    return "The data is replaced.";
  });
  const reset = telling(form, async () => {
    await ask("/reset", "POST");
    location.reload();
    return "Everything is reset.";
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void seed();
  });
  form.querySelector("[data-reset]").addEventListener("click", () => void reset());
}

addJournal();
addFaults();
addClock();
addSeed();
