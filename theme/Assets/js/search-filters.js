import { element } from "./elements.js";
import { filterNames } from "./search-index.js";

const headings = { type: "Kind of page", status: "What sources say", tag: "Tag", source: "Source" };
const shownAtFirst = 6;

// What this wiki is about stands first, however few pages it is on.
const openFirst = ["Sources disagree", "Not everyone is sure", "Competing expectations"];
const weight = (value) => openFirst.includes(value) ? openFirst.length - openFirst.indexOf(value) : 0;

/** Checkboxes in groups, with the number of results that each leads to. `change` is called when the reader chooses. */
export function createFilters(change) {
  const chosen = Object.fromEntries(filterNames.map((name) => [name, []]));
  const unfolded = new Set();
  const groups = element("div", { class: "search-filter-groups" });
  const count = element("span", { class: "search-filter-count" });
  const clear = element("button", { type: "button", class: "search-clear", hidden: true, onclick: () => set({}, true) }, "Clear all");
  const box = element("details", { class: "search-filters" },
    element("summary", {}, "Filters", count), groups, clear);
  const wide = matchMedia("(width >= 48rem)");
  const unfold = () => { box.open = wide.matches; };
  wide.addEventListener("change", unfold);
  unfold();

  const mark = () => {
    const total = Object.values(chosen).flat().length;
    count.textContent = total > 0 ? ` (${total})` : "";
    clear.hidden = total === 0;
  };

  const option = (name, value, number) => {
    const check = element("input", { type: "checkbox", name, value, checked: chosen[name].includes(value), onchange: () => {
      chosen[name] = check.checked ? [...chosen[name], value] : chosen[name].filter((other) => other !== value);
      mark();
      change();
    } });
    return element("label", { class: "search-option" }, check, element("span", {}, value), element("span", { class: "count" }, String(number)));
  };

  const group = (name, counts) => {
    const values = Object.entries({ ...Object.fromEntries(chosen[name].map((value) => [value, 0])), ...counts })
      .filter(([value, number]) => number > 0 || chosen[name].includes(value))
      .sort(([a, m], [b, n]) => (name === "status" ? weight(b) - weight(a) : 0) || n - m || a.localeCompare(b));
    if (values.length === 0) return undefined;
    const fits = values.length <= shownAtFirst + 1 || unfolded.has(name);
    const shown = values.filter(([value], i) => fits || i < shownAtFirst || chosen[name].includes(value));
    const rest = values.length - shown.length;
    return element("fieldset", { "data-filter": name }, element("legend", {}, headings[name]),
      ...shown.map(([value, number]) => option(name, value, number)),
      rest > 0 ? element("button", { type: "button", class: "search-more-values", onclick: () => {
        unfolded.add(name);
        show(counted);
        groups.querySelector(`[data-filter=${name}] label:nth-of-type(${shown.length + 1}) input`)?.focus();
      } }, `${rest} more`) : undefined);
  };

  let counted = {};
  const show = (counts) => {
    counted = counts;
    const focused = groups.contains(document.activeElement) && document.activeElement.matches("input") ? document.activeElement : null;
    groups.replaceChildren(...filterNames.map((name) => group(name, counts[name] ?? {})).filter(Boolean));
    box.hidden = groups.childElementCount === 0;
    // The boxes are new; the reader's place among them is not.
    if (focused) [...groups.querySelectorAll("input")].find((box) => box.name === focused.name && box.value === focused.value)?.focus();
  };

  const set = (values, tell = false) => {
    for (const name of filterNames) chosen[name] = values[name] ?? [];
    mark();
    if (tell) change();
  };

  return { element: box, chosen, set, show };
}
