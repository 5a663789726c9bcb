import { element } from "./elements.js";
import { createPanel } from "./search-panel.js";

/** Search as a page of its own, whose address says what is asked. */
export function fillPage(place, script) {
  const panel = createPanel({
    script,
    most: 20,
    changed: (parameters) => history.replaceState(null, "", parameters.size > 0 ? `?${parameters}` : location.pathname),
    more: (rest, show) => element("button", { type: "button", class: "search-more", onclick: show }, `Show more of ${rest.toLocaleString("en")} left`),
  });
  place.append(panel.form, panel.body);
  const parameters = new URLSearchParams(location.search);
  panel.ask(parameters);
  if (parameters.size === 0) panel.focus();
  return panel;
}
