// Says at the foot of a page that shows the present what is new since it was loaded, and loads it where one asks for it.
(() => {
  let source = null;
  let kept = [];

  const place = () => document.getElementById("live");
  const wasAsked = (event) => Boolean(event.detail.requestConfig?.elt?.closest?.("#live"));
  const isPage = (event) => event.detail.target.id === "page" || event.detail.elt.id === "page";

  function hush() {
    source?.close();
    source = null;
  }

  // Only while somebody looks: a browser opens few connections to one host, and what was missed is told on return.
  function listen() {
    hush();
    const address = place()?.dataset.events;
    if (!address || document.visibilityState !== "visible") return;
    source = new EventSource(address);
    source.addEventListener("news", (event) => tell(JSON.parse(event.data)));
    source.addEventListener("over", (event) => {
      hush();
      say(JSON.parse(event.data).words);
    });
  }

  function say(words) {
    const status = place().querySelector("[role=status]");
    if (status.textContent !== words) status.textContent = words;
  }

  function tell(news) {
    say(news.words);
    place().querySelector("ul").replaceChildren(...news.happened.map((sentence) => {
      const item = document.createElement("li");
      item.textContent = sentence;
      return item;
    }));
    place().querySelector("div").hidden = false;
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
