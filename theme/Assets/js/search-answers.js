import { element } from "./elements.js";
import { createFilters } from "./search-filters.js";
import { openIndex } from "./search-index.js";
import { resultItem } from "./search-results.js";

/** What answers the field of search: its results and, from them, filters. */
export function createAnswers(box, script, { most, chosen, changed, more }) {
  const { input, form, body, count, list, end } = box;
  const filters = createFilters(() => {
    box.entered = false;
    box.ask();
  });
  filters.element.hidden = true;
  if (chosen) filters.set(Object.fromEntries(Object.keys(filters.chosen).map((name) => [name, chosen.getAll(name)])));
  body.prepend(filters.element);

  let index;
  let asked = 0;
  let found = [];

  const open = () => index ??= openIndex(script).catch((error) => { index = undefined; throw error; });

  const question = () => {
    const words = input.value.trim();
    const pairs = Object.entries(filters.chosen).flatMap(([name, values]) => values.map((value) => [name, value]));
    return { words, parameters: new URLSearchParams([...(words ? [["q", words]] : []), ...pairs]) };
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
    end.replaceChildren(...(rest > 0 ? [more(rest, () => showNext().catch(box.fail))] : []));
  };

  // A page of exactly that name is opened; of other results the reader chooses.
  const enter = () => {
    box.entered = false;
    const first = list.querySelector("[data-result]");
    if (found[0]?.exact && !found[1]?.exact) first.click();
    else if (document.activeElement === input) first?.focus();
  };

  /** Shows what is found now; false where nothing is asked, or meanwhile something else. */
  const search = async () => {
    const turn = ++asked;
    const { words, parameters } = question();
    changed(parameters);
    if (parameters.size === 0) {
      found = [];
      box.clear("");
      filters.element.hidden = true;
      return false;
    }

    try {
      const result = await (await open())(words, filters.chosen);
      if (turn !== asked) return false;
      found = result.results;
      const items = await load(0, words);
      if (turn !== asked) return false;
      // A reader who is among the results already keeps the place.
      const place = [...list.querySelectorAll("[data-result]")].indexOf(document.activeElement);
      list.replaceChildren(...items);
      if (place >= 0) (list.querySelectorAll("[data-result]")[place] ?? input).focus();
      showRest(words, turn);
      filters.show(result.counts);
      count.textContent = found.length === 1 ? "1 result" : `${found.length.toLocaleString("en")} results`;
      if (found.length === 0 && words) count.append(element("span", { class: "search-none" }, ` for “${words}”. Fewer or other words may find it.`));
      if (box.entered) enter();
      return true;
    } catch (error) {
      if (turn === asked) throw error;
      return false;
    }
  };

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

  return { search, prepare: open };
}
