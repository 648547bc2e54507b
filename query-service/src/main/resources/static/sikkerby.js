// After a page was swapped in, whoever reads by ear or keyboard begins where a fresh page would: at what was
// refused, at what was done, or at the heading; or stays at the foot, where what is new was asked for.
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.target.id !== "page" && event.detail.elt.id !== "page") return;
  const foot = event.detail.requestConfig?.elt?.closest?.("#live") && document.querySelector("#live [role=status]");
  const place = foot || (document.querySelector(".sb-refused") ?? document.querySelector(".sb-done") ?? document.querySelector("h1"));
  place?.focus({ preventScroll: !place.classList.contains("sb-refused") });
});

// A page that is being fetched says so, and one that cannot be fetched too: otherwise a click would seem to do nothing.
document.addEventListener("htmx:beforeRequest", () => {
  document.getElementById("lost").textContent = "";
  document.getElementById("page").setAttribute("aria-busy", "true");
});
document.addEventListener("htmx:afterRequest", () => document.getElementById("page").removeAttribute("aria-busy"));
for (const failure of ["htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(failure, () => {
    const lost = document.getElementById("lost");
    lost.textContent = lost.dataset.words;
  });
}
