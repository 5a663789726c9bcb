import { element, icon } from "./elements.js";
import { createBox } from "./search-box.js";
import { store } from "./store.js";

/** Search over the page the reader is on. */
export function createDialog(script) {
  let address = "/search";
  const onPage = element("a", { href: address, class: "search-on-page" }, "Open as a page");
  const box = createBox(script, {
    most: 12,
    changed: (parameters) => {
      address = parameters.size > 0 ? `/search?${parameters}` : "/search";
      onPage.href = address;
    },
    more: (rest) => element("a", { href: address, class: "search-more" }, `${rest.toLocaleString("en")} more on the search page`),
  });

  const close = element("button", { type: "button", class: "search-close", "aria-label": "Close search", onclick: () => dialog.close() }, icon("M3 3l10 10M13 3L3 13"));
  const key = element("input", { type: "checkbox", checked: store.get("search-key") !== "off", onchange: () => store.set("search-key", key.checked ? "" : "off") });
  const dialog = element("dialog", { class: "search-dialog", "aria-label": "Search" },
    element("div", { class: "search-head" }, box.form, close),
    box.body,
    element("div", { class: "search-foot" },
      element("p", { class: "search-keys" }, element("kbd", {}, "↑"), element("kbd", {}, "↓"), " move ", element("kbd", {}, "Enter"), " open ", element("kbd", {}, "Esc"), " close"),
      element("label", { class: "search-key" }, key, element("span", {}, "The key ", element("kbd", {}, "/"), " opens search")),
      onPage));

  dialog.addEventListener("click", (event) => {
    // The backdrop is the dialog itself; a result may lead to another place on this same page.
    const opensHere = !(event.ctrlKey || event.metaKey || event.shiftKey) && event.target.closest("[data-result]");
    if (event.target === dialog || opensHere) dialog.close();
  });
  // In a search field browsers take the first Escape for clearing it.
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener("close", () => { box.entered = false; });
  document.body.append(dialog);

  return {
    open() {
      if (!dialog.open) dialog.showModal();
      box.focus();
      box.prepare();
    },
  };
}
