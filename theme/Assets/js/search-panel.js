import { element } from "./elements.js";
import { createFilters } from "./search-filters.js";
import { openIndex } from "./search-index.js";
import { resultItem } from "./search-results.js";

const pause = 120;

/**
 * The search itself, in a dialog or on a page: a field, filters, results.
 * `most` results are shown at once; `changed` is told what was asked, as address parameters; `more` is what follows results
 * that did not fit, given their number and the way to show them.
 */
export function createPanel({ script, most, changed, more }) {
  const input = element("input", { type: "search", name: "q", class: "search-input", id: "search-input", autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "search", placeholder: "Titles, names, words, quotes" });
  const form = element("form", { class: "search-form", role: "search", action: "/search" },
    element("label", { for: "search-input", class: "visually-hidden" }, "Search this wiki"), input);
  const count = element("p", { class: "search-count", role: "status" });
  const list = element("ol", { class: "search-list" });
  const end = element("div", { class: "search-end" });
  const filters = createFilters(() => run());
  const body = element("div", { class: "search-body" }, filters.element, element("div", { class: "search-found" }, count, list, end));
  filters.element.hidden = true;

  let index;
  let asked = 0;
  let timer;
  let found = [];

  const question = () => {
    const words = input.value.trim();
    const pairs = Object.entries(filters.chosen).flatMap(([name, values]) => values.map((value) => [name, value]));
    return { words, parameters: new URLSearchParams([...(words ? [["q", words]] : []), ...pairs]) };
  };

  const clear = (text) => {
    found = [];
    count.textContent = text;
    list.replaceChildren();
    end.replaceChildren();
  };

  const fail = () => {
    clear("Search could not be loaded. Try again later, or look in the list of ");
    count.append(element("a", { href: "/all-pages" }, "all pages, A to Z"), ".");
    index = undefined;
  };

  const load = (from, words) => Promise.all(found.slice(from, from + most)
    .map(async ({ load: read, exact }) => resultItem(await read(), words, exact)));

  const showRest = (words, turn) => {
    const shown = list.childElementCount;
    const showNext = async () => {
      const items = await load(shown, words);
      if (turn !== asked) return;
      list.append(...items);
      list.children[shown].querySelector("a").focus();
      showRest(words, turn);
    };
    const rest = found.length - shown;
    end.replaceChildren(...(rest > 0 ? [more(rest, () => showNext().catch(fail))] : []));
  };

  const search = async () => {
    const turn = ++asked;
    const { words, parameters } = question();
    changed(parameters);
    if (parameters.size === 0) {
      clear("");
      filters.element.hidden = true;
      return;
    }

    try {
      const result = await (await (index ??= openIndex(script)))(words, filters.chosen);
      if (turn !== asked) return;
      found = result.results;
      const items = await load(0, words);
      if (turn !== asked) return;
      // A reader who is among the results already keeps the place.
      const place = [...list.querySelectorAll("[data-result]")].indexOf(document.activeElement);
      list.replaceChildren(...items);
      if (place >= 0) (list.querySelectorAll("[data-result]")[place] ?? input).focus();
      showRest(words, turn);
      filters.show(result.counts);
      count.textContent = found.length === 1 ? "1 result" : `${found.length.toLocaleString("en")} results`;
      if (found.length === 0 && words) count.append(element("span", { class: "search-none" }, ` for “${words}”. Fewer or other words may find it.`));
    } catch {
      if (turn === asked) fail();
    }
  };

  const run = () => {
    clearTimeout(timer);
    return search();
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(run, pause);
  });

  // A page of exactly that name is opened; of other results the reader chooses.
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    await run();
    const first = list.querySelector("[data-result]");
    if (found[0]?.exact && !found[1]?.exact) first.click();
    else first?.focus();
  });

  // The arrow keys walk from the field through all results and back.
  const walk = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.target.closest(".search-filters")) return;
    const stops = [input, ...list.querySelectorAll("[data-result]")];
    const next = stops[stops.indexOf(document.activeElement) + step];
    if (!stops.includes(document.activeElement) || !next) return;
    event.preventDefault();
    next.focus();
  };
  form.addEventListener("keydown", walk);
  body.addEventListener("keydown", walk);

  return {
    form,
    body,
    focus: () => { input.focus(); input.select(); },
    /** Loads the index ahead of the first letter. */
    prepare: () => { (index ??= openIndex(script)).catch(fail); },
    ask: (parameters) => {
      input.value = parameters.get("q") ?? "";
      filters.set(Object.fromEntries(Object.keys(filters.chosen).map((name) => [name, parameters.getAll(name)])));
      return run();
    },
  };
}
