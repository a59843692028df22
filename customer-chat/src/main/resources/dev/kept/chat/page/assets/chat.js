// Makes the page live: sends forms without leaving it, shows what others say as they say it, adds up
// the budget while it is typed. Everything works without this file; it only saves waiting.
(() => {
  "use strict";

  const main = document.querySelector("main[data-last]");
  const log = main.querySelector("[role=log]");
  const status = document.getElementById("status");
  const page = location.pathname;
  let last = Number(main.dataset.last);
  let newest = last;
  let sending = false;

  document.documentElement.classList.add("live");

  const tell = (words, bad) => {
    status.textContent = words;
    status.classList.toggle("bad", Boolean(bad));
  };

  // The browser parses the answer itself and runs nothing in it.
  const load = (method, url, body) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open(method, url);
      request.responseType = "document";
      request.timeout = 20000;
      request.onload = () =>
        request.response?.querySelector("main[data-last]") ? resolve(request) : reject(request);
      request.onerror = request.ontimeout = () => reject(request);
      request.send(body);
    });

  // Adds the lines that are new. They join the last passage when the same side goes on.
  const hear = (next) => {
    const fresh = [];
    for (const group of next.querySelectorAll(".log .group")) {
      const lines = [...group.querySelectorAll(".bubble")].filter(
        (line) => Number(line.dataset.seq) > last,
      );
      if (lines.length === 0) continue;
      lines.forEach((line) => line.classList.add("fresh"));
      const before = log.lastElementChild;
      if (before?.className === group.className && lines.length < group.querySelectorAll(".bubble").length) {
        before.querySelector(".when").before(...lines);
        before.querySelector("time").replaceWith(group.querySelector("time"));
      } else {
        const day = group.previousElementSibling;
        group.querySelectorAll(".bubble").forEach((line) => lines.includes(line) || line.remove());
        if (day?.classList.contains("day")) log.append(document.importNode(day, true));
        log.append(document.importNode(group, true));
      }
      fresh.push(...lines.map((line) => line.id));
    }
    last = Math.max(last, Number(next.querySelector("main[data-last]").dataset.last));
    return fresh;
  };

  // Puts the new forms in place, and keeps where the cursor stands and what is being typed; what was
  // just sent is not.
  const change = (next, sent) => {
    const act = document.getElementById("act");
    const other = next.getElementById("act");
    if (!sent && act.dataset.stamp === other.dataset.stamp) return;
    const focused = document.activeElement?.id;
    for (const field of act.querySelectorAll("input[type=text], textarea")) {
      const twin = other.querySelector("#" + CSS.escape(field.id));
      if (twin && field.value && field.value !== sent?.get(field.name)) twin.value = field.value;
    }
    act.replaceWith(document.importNode(other, true));
    for (const selector of [".skip", ".language", ".bar form", ".foot"]) {
      const old = document.querySelector(selector);
      const renewed = next.querySelector(selector);
      if (old && renewed) old.replaceWith(document.importNode(renewed, true));
    }
    if (next.documentElement.lang !== document.documentElement.lang) {
      document.documentElement.lang = next.documentElement.lang;
      document.title = next.title;
      log.setAttribute("aria-label", next.querySelector(".log").getAttribute("aria-label"));
    }
    const field = focused && document.getElementById(focused);
    if (field) field.focus({ preventScroll: true });
    sum();
  };

  const show = (fresh) => {
    const problem = document.getElementById("problem");
    if (problem) {
      problem.focus();
      return;
    }
    const line = fresh.length && document.getElementById(fresh[0]);
    if (line) line.scrollIntoView({ block: "start" });
  };

  // The same form carries the same id: sent again, it is still one message.
  const deliver = async (form, body) => {
    for (let attempt = 0; ; attempt++) {
      try {
        return (await load("POST", form.getAttribute("action"), body)).response;
      } catch (request) {
        if (request.status === 401) location.reload();
        if (request.status || attempt === 5) {
          tell(request.response?.querySelector(".calm p")?.textContent ?? main.dataset.failed, true);
          return null;
        }
        tell(main.dataset.offline, true);
        await new Promise((again) => setTimeout(again, 1000 * 2 ** attempt));
      }
    }
  };

  const send = async (form, button) => {
    const body = new URLSearchParams(new FormData(form));
    if (button?.name) body.append(button.name, button.value);
    sending = true;
    button?.setAttribute("aria-disabled", "true");
    tell(main.dataset.sending);
    const answer = await deliver(form, body);
    sending = false;
    button?.removeAttribute("aria-disabled");
    if (answer) {
      tell("");
      const fresh = hear(answer);
      change(answer, body);
      show(fresh);
    }
    if (newest > last) refresh();
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.getAttribute("action") !== page) return;
    event.preventDefault();
    if (!sending) send(form, event.submitter);
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.matches("textarea")) {
      event.target.form.requestSubmit();
    }
  });

  // ---- What others say ----

  const refresh = async () => {
    if (sending) return;
    const answer = await load("GET", page).catch(() => null); // the stream will tell again
    if (!answer || sending) return;
    hear(answer.response);
    change(answer.response);
  };

  const listen = () => {
    const events = new EventSource(page + "/events?after=" + last);
    events.addEventListener("line", (event) => {
      newest = Math.max(newest, Number(event.lastEventId));
      if (newest > last) refresh();
    });
    // A browser comes back by itself after a broken line, but not after a refusal.
    events.addEventListener("error", () => {
      if (events.readyState === EventSource.CLOSED) setTimeout(listen, 30000);
    });
    addEventListener("pagehide", () => events.close(), { once: true });
  };
  listen();
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      refresh();
      listen();
    }
  });

  // ---- The budget ----

  // The last separator is a decimal sign when no more digits follow it than the currency has.
  const amount = (text, decimals) => {
    const plain = text.replace(/[^\d.,]/g, "");
    if (!/\d/.test(plain)) return NaN;
    const parts = /^(.*?)(?:[.,](\d+))?$/.exec(plain);
    const cents = parts[2] ?? "";
    const isCents = cents.length > 0 && cents.length <= decimals;
    const whole = (isCents ? parts[1] : plain).replace(/\D/g, "");
    return Number(whole + "." + (isCents ? cents : "0"));
  };

  function sum() {
    const form = document.querySelector("form[data-budget]");
    if (!form) return;
    const { currency, decimals } = form.dataset;
    const read = (name) => amount(form.elements[name].value, Number(decimals));
    const left = read("income") - read("essentials") - read("debts");
    form.querySelector("output").textContent = Number.isNaN(left)
      ? "–"
      : new Intl.NumberFormat(document.documentElement.lang, { style: "currency", currency }).format(left);
    form.querySelector("#short").hidden = !(left < 0);
  }

  document.addEventListener("input", (event) => {
    if (event.target.closest("form[data-budget]")) sum();
  });
  sum();
})();
