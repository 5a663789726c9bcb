import { createBox } from "./search-box.js";
import { createDialog } from "./search-dialog.js";
import { element } from "./elements.js";
import { store } from "./store.js";

// Search opens over the page that the reader is on, by the link in the header or by the key "/", or stands on a page of its
// own. The field is there at once and keeps every key; what answers is loaded only then. Without an index the link stays a link.
const link = document.querySelector(".search-link");
const script = link?.dataset.search;
const place = document.querySelector("[data-search-page]");

const typesText = ({ target }) => target instanceof HTMLElement
  && (target.isContentEditable || target.matches("select, textarea, input:not([type=checkbox], [type=radio], [type=button])"));
const isPlain = (event) => !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);

if (script && place) {
  addSearchKey(fillPage().focus);
} else if (script) {
  let dialog;
  const open = () => (dialog ??= createDialog(script)).open();
  link.addEventListener("click", (event) => {
    if (!isPlain(event) || event.button !== 0) return;
    event.preventDefault();
    open();
  });
  addSearchKey(open);
}

/** Search as a page of its own, whose address says what is asked. */
function fillPage() {
  const parameters = new URLSearchParams(location.search);
  const box = createBox(script, {
    most: 20,
    chosen: parameters,
    changed: (asked) => history.replaceState(null, "", asked.size > 0 ? `?${asked}` : location.pathname),
    more: (rest, show) => element("button", { type: "button", class: "search-more", onclick: show }, `Show more of ${rest.toLocaleString("en")} left`),
  });
  box.input.value = parameters.get("q") ?? "";
  place.append(box.form, box.body);
  if (parameters.size === 0) box.focus();
  box.ask();
  return box;
}

function addSearchKey(act) {
  link.setAttribute("aria-keyshortcuts", "/");
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.defaultPrevented || typesText(event) || store.get("search-key") === "off") return;
    event.preventDefault();
    act();
  });
}
