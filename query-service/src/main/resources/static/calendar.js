// Beside each field for a day a calendar, for whoever would rather choose than write; what is chosen stands there as if written.
(() => {
  if (!HTMLInputElement.prototype.showPicker) return;

  const words = () => document.getElementById("day-shape").dataset.calendar;
  const two = (number) => number.padStart(2, "0");

  // As either language writes a day in numbers, or as an address does; anything else is left for the server to read.
  function iso(written) {
    const turned = /^\s*(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4})\s*$/.exec(written);
    if (turned) return `${turned[3]}-${two(turned[2])}-${two(turned[1])}`;
    return /^\s*(\d{4}-\d\d-\d\d)\s*$/.exec(written)?.[1] ?? "";
  }

  // The field shows its own shape, such as dd-mm-yyyy.
  const written = (day, shape) => day.split("-").reverse().join(shape.charAt(2));

  function offer(field) {
    const days = document.createElement("input");
    days.type = "date";
    days.className = "sb-calendar-days";
    days.tabIndex = -1;
    days.setAttribute("aria-hidden", "true");
    days.addEventListener("change", () => {
      if (!days.value) return;
      field.value = written(days.value, field.placeholder);
      field.dispatchEvent(new Event("change", { bubbles: true }));
      field.focus();
    });

    const button = document.createElement("button");
    button.type = "button";
    button.className = "sb-calendar";
    button.setAttribute("aria-label", `${words()}: ${field.labels[0]?.textContent.trim()}`);
    button.addEventListener("click", () => {
      days.value = iso(field.value);
      days.showPicker();
    });
    field.after(button, days);
  }

  const offerAll = () => document.querySelectorAll("input.sb-day:not(:has(+ .sb-calendar))").forEach(offer);

  document.addEventListener("htmx:afterSettle", offerAll);
  offerAll();
})();
