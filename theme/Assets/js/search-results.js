import { element, icon } from "./elements.js";
import { fold } from "./search-index.js";

const mostPlaces = 3;
const beginningLength = 28;
const disputedIcon = "M1 8h5l6-5.5M6 8l6 5.5M9.5 2H13v3.5M9.5 14H13v-3.5";

// Excerpts come as text with marks in it; nothing else in them is taken for markup.
const plain = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replace(/ ([.,;:!?)])/g, "$1");
const excerpt = (text) => text.split(/(<mark>.*?<\/mark>)/s).map((part) =>
  part.startsWith("<mark>") ? element("mark", {}, plain(part.slice(6, -7))) : plain(part));

const disputed = (count) => count > 0 ? element("p", { class: "search-disputed" }, icon(disputedIcon),
  count === 1 ? "Sources disagree on one thing" : `Sources disagree on ${count} things`) : undefined;

/** The other name of the page that the reader asked for, where it is not in the title. */
const otherName = (aliases, title, words) => {
  const asked = fold(words);
  if (!aliases || !asked || fold(title).includes(asked)) return undefined;
  const name = aliases.split("; ").find((alias) => fold(alias).includes(asked));
  return name && element("span", { class: "search-alias" }, `also: ${name}`);
};

const places = (found) => {
  const named = found.filter((part, i) => part.anchor && found.findIndex((other) => other.title === part.title) === i);
  const best = named.sort((a, b) => b.locations.length - a.locations.length).slice(0, mostPlaces);
  if (best.length === 0) return undefined;
  const inOrder = found.filter((part) => best.includes(part));
  return element("ul", { class: "search-places" }, ...inOrder.map((part) =>
    element("li", {}, element("a", { href: part.url, "data-result": true }, part.title))));
};

const bearsAll = (title, words) => words !== "" && fold(words).split(" ").every((word) => fold(title).split(" ").includes(word));

/** How a page begins, for one that was asked for by its name. */
const beginning = (text) => {
  const words = plain(text).split(" ");
  return words.slice(0, beginningLength).join(" ") + (words.length > beginningLength ? " …" : "");
};

/** One result: the page, why it was found, and the places on it that speak of what was asked. */
export function resultItem(data, words, exact) {
  const { title, type, aliases, disputed: count } = data.meta;
  return element("li", { class: "search-result" },
    element("p", { class: "search-title" },
      element("a", { href: data.url, "data-result": true }, title),
      type && element("span", { class: "search-type" }, type),
      otherName(aliases, title, words)),
    element("p", { class: "search-excerpt" }, ...(exact || bearsAll(title, words) ? [beginning(data.content)] : excerpt(data.excerpt))),
    disputed(Number(count ?? 0)),
    words ? places(data.sub_results) : undefined);
}
