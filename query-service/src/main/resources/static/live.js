// Says at the foot of a page that shows the present what is new since it was loaded, and loads it where one asks for it.
(() => {
  const SOON = 5_000;
  const SELDOM = 60_000;
  const LONG = 120_000;

  let source = null;
  let kept = [];
  let pause = SOON;
  let retry = 0;
  let missed = 0;

  const place = () => document.getElementById("live");
  const wasAsked = (event) => Boolean(event.detail.requestConfig?.elt?.closest?.("#live"));
  const isPage = (event) => event.detail.target.id === "page" || event.detail.elt.id === "page";

  function hush() {
    source?.close();
    source = null;
    clearTimeout(retry);
  }

  // Only while somebody looks: a browser opens few connections to one host, and what was missed is told on return.
  function listen() {
    hush();
    const address = place()?.dataset.events;
    if (!address || document.visibilityState !== "visible") {
      reached();
      return;
    }
    const own = new EventSource(address);
    source = own;
    own.addEventListener("open", reached);
    own.addEventListener("error", () => {
      missed ||= setTimeout(() => say(place()?.dataset.away), LONG);
      if (own === source && own.readyState === EventSource.CLOSED) refused(own, address);
    });
    own.addEventListener("news", (event) => tell(JSON.parse(event.data)));
    own.addEventListener("over", (event) => end(JSON.parse(event.data).words));
  }

  function reached() {
    clearTimeout(missed);
    missed = 0;
    pause = SOON;
    const status = place()?.querySelector("[role=status]");
    if (status && status.textContent === place().dataset.away) status.textContent = "";
  }

  function end(words) {
    hush();
    reached();
    say(words);
  }

  // A browser does not say why it was refused: whoever is no longer logged in need not try again.
  async function refused(own, address) {
    const asked = new AbortController();
    let after = 0;
    try {
      const answer = await fetch(address, { headers: { Accept: "text/event-stream" }, signal: asked.signal });
      if (own !== source) return;
      if (answer.status === 401) {
        end(place()?.dataset.over);
        return;
      }
      after = Number(answer.headers.get("Retry-After")) * 1_000 || 0;
    } catch {
      // Out of reach: then it is tried again as after any other failure.
    } finally {
      asked.abort();
    }
    if (own !== source) return;
    retry = setTimeout(listen, Math.min(Math.max(after, pause), SELDOM));
    pause = Math.min(2 * pause, SELDOM);
  }

  function say(words) {
    const status = place()?.querySelector("[role=status]");
    if (status && words && status.textContent !== words) status.textContent = words;
  }

  function tell(news) {
    say(news.words);
    place().querySelector("ul").replaceChildren(...news.happened.map((sentence) => {
      const item = document.createElement("li");
      item.append(...sentence.map(said));
      return item;
    }));
    place().querySelector("div").hidden = false;
  }

  // What people wrote keeps their language.
  function said({ words, lang }) {
    if (!lang) return words;
    const piece = document.createElement("span");
    piece.lang = lang;
    piece.textContent = words;
    return piece;
  }

  const isAltered = (field) => field.options
    ? [...field.options].some((option) => option.selected !== option.defaultSelected)
    : field.checked !== field.defaultChecked || field.value !== field.defaultValue;

  // What somebody is writing outlives the page it was begun on.
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (!wasAsked(event)) return;
    kept = [...document.querySelectorAll("main :is(input, select, textarea)[id]")].filter(isAltered)
      .map(({ id, value, checked }) => ({ id, value, checked }));
  });

  document.addEventListener("htmx:afterSettle", (event) => {
    if (!isPage(event)) return;
    listen();
    if (!wasAsked(event)) return;
    for (const { id, value, checked } of kept) {
      const field = document.getElementById(id);
      if (!field) continue;
      field.value = value;
      field.checked = checked;
      for (let box = field.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
    }
    kept = [];
    say(place()?.dataset.loaded);
  });

  document.addEventListener("visibilitychange", listen);
  window.addEventListener("pagehide", hush);
  window.addEventListener("pageshow", listen);
})();
