// After a page was swapped in, whoever reads by ear or keyboard begins where a fresh page would: at what was
// refused, at what was done, or at the heading.
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.target.id !== "page" && event.detail.elt.id !== "page") return;
  const place = document.querySelector(".sb-refused") ?? document.querySelector("h1");
  place?.focus({ preventScroll: !place.classList.contains("sb-refused") });
});
