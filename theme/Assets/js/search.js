import { store } from "./store.js";

// Search opens over the page that the reader is on, by the link in the header or by the key "/". The rest is loaded only
// then. Without an index the link stays a link.
const link = document.querySelector(".search-link");
const script = link?.dataset.search;
const place = document.querySelector("[data-search-page]");

let opening;
const open = () => opening ??= import("./search-dialog.js").then(({ createDialog }) => createDialog(script));

const typesText = ({ target }) => target instanceof HTMLElement
  && (target.isContentEditable || target.matches("select, textarea, input:not([type=checkbox], [type=radio], [type=button])"));
const isPlain = (event) => !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);

if (script && place) {
  const panel = import("./search-page.js").then(({ fillPage }) => fillPage(place, script));
  addSearchKey(() => panel.then(({ focus }) => focus()));
} else if (script) {
  link.addEventListener("click", (event) => {
    if (!isPlain(event) || event.button !== 0) return;
    event.preventDefault();
    open().then((dialog) => dialog.open());
  });
  addSearchKey(() => open().then((dialog) => dialog.open()));
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
