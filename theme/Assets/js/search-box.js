import { element } from "./elements.js";

const pause = 120;

/**
 * The field of search and the place for what it finds, in a dialog or on a page. It takes words and Enter from its first
 * moment on, while what answers is still on its way.
 * `most` results are shown at once; `chosen` has the filters to begin with, as address parameters; `changed` is told what is
 * asked, in the same form; `more` is what follows results that did not fit, given their number and the way to show them.
 */
export function createBox(script, options) {
  const input = element("input", { type: "search", name: "q", class: "search-input", id: "search-input", autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "search", placeholder: "Titles, names, words, quotes" });
  const form = element("form", { class: "search-form", role: "search", action: "/search" },
    element("label", { for: "search-input", class: "visually-hidden" }, "Search this wiki"), input);
  const count = element("p", { class: "search-count", role: "status" });
  const list = element("ol", { class: "search-list" });
  const end = element("div", { class: "search-end" });
  const body = element("div", { class: "search-body" }, element("div", { class: "search-found" }, count, list, end));

  let answers;
  let timer;
  let answered = false;

  const load = () => answers ??= import("./search-answers.js")
    .then(({ createAnswers }) => createAnswers(box, script, options))
    .catch((error) => { answers = undefined; throw error; });

  const box = {
    form, input, body, count, list, end,
    /** Whether Enter was pressed for what is asked now, and is still to be followed. */
    entered: false,
    focus() {
      input.focus();
      input.select();
    },
    /** Loads what answers ahead of the first letter. */
    prepare: () => load().then(({ prepare }) => prepare()).catch(box.fail),
    async ask() {
      clearTimeout(timer);
      if (!answered && (input.value.trim() || options.chosen?.size)) count.textContent = "Loading search…";
      try {
        const { search } = await load();
        if (await search()) answered = true;
      } catch {
        box.fail();
      }
    },
    clear(text) {
      box.entered = false;
      count.textContent = text;
      list.replaceChildren();
      end.replaceChildren();
    },
    fail() {
      box.clear("Search could not be loaded. Try again later, or look in the list of ");
      count.append(element("a", { href: "/all-pages" }, "all pages, A to Z"), ".");
    },
  };

  input.addEventListener("input", () => {
    box.entered = false;
    clearTimeout(timer);
    timer = setTimeout(box.ask, pause);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    box.entered = true;
    box.ask();
  });

  return box;
}
