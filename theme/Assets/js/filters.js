// Narrows the questions of a page down, and keeps the choice in the address so that it can be shared.
const form = document.querySelector("form[data-filters]");
if (form) {
  const selects = [...form.querySelectorAll("select")];
  const entries = [...document.querySelectorAll(".faceted")];
  const groups = [...document.querySelectorAll(".status-group")];
  const shown = form.querySelector("[data-shown]");

  const fits = (entry) => selects.every(({ name, value }) =>
    !value || entry.getAttribute(`data-facet-${name}`).split(" ").includes(value));

  const apply = () => {
    for (const entry of entries) entry.hidden = !fits(entry);
    const chosen = selects.some(({ value }) => value);
    for (const group of groups) {
      const all = group.querySelectorAll(".faceted").length;
      const left = group.querySelectorAll(".faceted:not([hidden])").length;
      group.hidden = chosen && left === 0;
      group.toggleAttribute("data-narrowed", left < all);
    }
    shown.textContent = entries.filter((entry) => !entry.hidden).length.toLocaleString("en");
    form.querySelector("button").disabled = !chosen;
  };

  const read = () => {
    const query = new URLSearchParams(location.search);
    for (const select of selects) {
      select.value = query.get(select.name) ?? "";
      // An address may name what is not there any more.
      if (select.selectedIndex < 0) select.value = "";
    }
    apply();
  };

  const write = () => {
    const query = new URLSearchParams(location.search);
    for (const { name, value } of selects) {
      if (value) query.set(name, value);
      else query.delete(name);
    }
    const search = query.toString().replaceAll("%2F", "/");
    history.replaceState(history.state, "", location.pathname + (search && `?${search}`) + location.hash);
    apply();
  };

  form.addEventListener("change", write);
  form.addEventListener("submit", (event) => event.preventDefault());
  // The selects are empty only after the event.
  form.addEventListener("reset", () => setTimeout(write));
  addEventListener("popstate", read);
  form.hidden = false;
  read();
}
