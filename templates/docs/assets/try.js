// The form that sends a request to a server on this machine, such as the mock or the sandbox.
"use strict";
{
  const { stored, button } = globalThis.docs;
  const servers = JSON.parse(document.body.dataset.servers ?? '["http://127.0.0.1:4010"]');
  const most = 200_000;
  let count = 0;

  function labelled(parent, label, control) {
    control.id = `try-${++count}`;
    const text = document.createElement("label");
    text.htmlFor = control.id;
    text.textContent = label;
    const row = document.createElement("p");
    row.append(text, control);
    parent.append(row);
    return control;
  }

  function textInput(parent, label, value) {
    const input = document.createElement("input");
    input.value = value;
    input.spellcheck = false;
    input.autocomplete = "off";
    return labelled(parent, label, input);
  }

  function choice(parent, label, names) {
    const select = document.createElement("select");
    names.forEach((name, place) => select.append(new Option(name, String(place))));
    return labelled(parent, label, select);
  }

  function parameterInput(form, parameter) {
    const isToken = parameter.name === "Authorization";
    const value = isToken ? (stored.get("docs-authorization") ?? `${parameter.value}any`) : parameter.value;
    const label = `${parameter.name} (${parameter.in}${parameter.required ? ", required" : ""})`;
    return { parameter, input: textInput(form, label, value) };
  }

  /** The servers beside the documentation, to choose from. */
  function offer(input) {
    const list = document.createElement("datalist");
    list.id = `${input.id}-list`;
    list.append(...servers.map((server) => new Option(server, server)));
    input.after(list);
    input.setAttribute("list", list.id);
  }

  /** @returns what reads the body and its media type */
  function bodyInput(form, { types, bodies }) {
    if (types.length === 0) return () => undefined;
    const text = document.createElement("textarea");
    text.rows = 8;
    text.spellcheck = false;
    let [type] = types;
    const fill = (example) => {
      text.value = example?.text ?? "";
      type = example?.type ?? type;
    };
    const names = bodies.map(({ name }) => name);
    if (names.length > 1) {
      const examples = choice(form, "Example", names);
      examples.addEventListener("change", () => fill(bodies[Number(examples.value)]));
    }
    labelled(form, `Body (${type})`, text);
    fill(bodies[0]);
    return () => (text.value === "" ? undefined : { text: text.value, type });
  }

  globalThis.docs.openTry = (place, opener) => {
    const request = JSON.parse(place.dataset.request);
    opener.remove();
    const form = document.createElement("form");
    form.setAttribute("aria-label", "Try it");
    const server = textInput(form, "Server on this machine", stored.get("docs-server") ?? servers[0]);
    offer(server);
    const inputs = request.parameters.map((parameter) => parameterInput(form, parameter));
    const body = bodyInput(form, request);
    const wishes = ["as the request deserves", ...request.scenarios];
    const scenario = choice(form, "Response of the mock (Prefer)", wishes);
    const send = button("Send", form);
    send.type = "submit";
    const answer = document.createElement("div");
    answer.className = "answer";
    answer.setAttribute("role", "status");
    place.append(form, answer);
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      send.disabled = true;
      const prefer = request.scenarios[scenario.selectedIndex - 1];
      await sent({ request, server: server.value, inputs, body: body(), prefer }, answer);
      send.disabled = false;
    });
    server.focus();
  };

  async function sent(wanted, answer) {
    try {
      stored.set("docs-server", wanted.server);
      const { url, init } = written(wanted);
      const began = performance.now();
      const response = await fetch(url, init);
      const text = (await response.text()).slice(0, most);
      show(answer, response, { text, time: performance.now() - began });
    } catch (error) {
      answer.textContent = `No answer from ${wanted.server}: ${error.message}. Start the mock with: npm run mock`;
    }
  }

  /** Only servers on this machine: the page's policy allows no other. */
  function written({ request: { method, path }, server, inputs, body, prefer }) {
    const base = new URL(server);
    if (!["127.0.0.1", "localhost"].includes(base.hostname))
      throw new Error("The server must be on this machine");
    const of = (place) =>
      inputs.filter(({ parameter, input }) => parameter.in === place && input.value !== "");
    const filled = of("path").reduce(
      (text, { parameter, input }) =>
        text.replaceAll(`{${parameter.name}}`, () => encodeURIComponent(input.value)),
      path,
    );
    const query = of("query").map(
      ({ parameter, input }) => `${encodeURIComponent(parameter.name)}=${encodeURIComponent(input.value)}`,
    );
    const headers = new Headers(of("header").map(({ parameter, input }) => [parameter.name, input.value]));
    if (headers.has("Authorization")) stored.set("docs-authorization", headers.get("Authorization"));
    if (prefer) headers.set("Prefer", prefer);
    if (body) headers.set("Content-Type", body.type);
    const url = `${base.origin}${base.pathname.replace(/\/$/, "")}${filled}${query.length > 0 ? `?${query.join("&")}` : ""}`;
    const signal = AbortSignal.timeout(30_000);
    return { url, init: { method, headers, credentials: "omit", body: body?.text, signal } };
  }

  function show(answer, { status, statusText, headers }, { text, time }) {
    const line = document.createElement("p");
    const strong = document.createElement("strong");
    strong.textContent = `${status} ${statusText}`.trim();
    line.append(strong, ` in ${Math.round(time)} ms`);
    const reason = document.createElement("p");
    reason.textContent = headers.get("mock-reason") ?? "";
    const names = [...headers].map(([name, value]) => `${name}: ${value}`).join("\n");
    answer.replaceChildren(
      line,
      reason,
      block(names, "Headers"),
      ...(text === "" ? [] : [block(pretty(text), "Body")]),
    );
  }

  function block(text, label) {
    const pre = document.createElement("pre");
    pre.tabIndex = 0;
    pre.role = "group";
    pre.ariaLabel = label;
    pre.textContent = text;
    return pre;
  }

  /** Numbers stay as they came, where the browser can tell. */
  function withDigits(_key, value, context) {
    const isKnown = typeof value === "number" && context?.source && JSON.rawJSON;
    return isKnown ? JSON.rawJSON(context.source) : value;
  }

  function pretty(text) {
    try {
      return JSON.stringify(JSON.parse(text, withDigits), null, 2);
    } catch {
      return text;
    }
  }
}
