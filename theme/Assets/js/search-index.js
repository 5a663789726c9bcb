// What is asked of the index: words and filters in, results out, exact titles and other names first.
export const filterNames = ["type", "status", "tag", "source"];

/** A name as the names of pages are folded at build time. */
export const fold = (name) => [...name.normalize("NFKC")].map((c) => c.toLowerCase()).join("")
  .replace(/[^\p{L}\p{Nd}]+/gu, " ").trim();

const hash = (text) => new TextEncoder().encode(text)
  .reduce((sum, byte) => Math.imul(sum ^ byte, 16777619) >>> 0, 2166136261);

export async function openIndex(script) {
  const folder = script.slice(0, script.lastIndexOf("/") + 1);
  const read = async (file) => {
    const answer = await fetch(folder + file);
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    return answer.json();
  };
  const [pagefind, { files }] = await Promise.all([import(script), read("names.json")]);
  await pagefind.options({ excerptLength: 28, excerptEllipsis: "…", ranking: { metaWeights: { title: 8, aliases: 7, type: 0, disputed: 0 } } });
  await pagefind.init();

  const parts = new Map();
  const bearersOf = async (text) => {
    const name = fold(text);
    if (!name) return [];
    const part = hash(name) % files;
    if (!parts.has(part)) parts.set(part, read(`names/${part}.json`));
    const names = await parts.get(part);
    return Object.hasOwn(names, name) ? names[name] : [];
  };

  // Counts stand beside filters only once these are loaded.
  let filters;
  const run = async (words, chosen) => {
    await (filters ??= pagefind.filters());
    const any = Object.entries(chosen).filter(([, values]) => values.length > 0).map(([name, values]) => [name, { any: values }]);
    return pagefind.search(words || null, { filters: Object.fromEntries(any) });
  };

  /** Results in order, each with `exact` and `load()`, and for each filter how many results each value would give. */
  return async function search(words, chosen) {
    const narrowed = filterNames.filter((name) => chosen[name].length > 0);
    const [found, bearers, ...without] = await Promise.all([
      run(words, chosen),
      bearersOf(words),
      // A group's own choice must not empty its other counts.
      ...narrowed.map((name) => run(words, { ...chosen, [name]: [] })),
    ]);
    const results = found.results.map((result) => ({ exact: bearers.includes(result.id), load: () => result.data() }));
    const counts = Object.fromEntries(filterNames.map((name) => {
      const open = without[narrowed.indexOf(name)] ?? found;
      return [name, open.filters[name] ?? {}];
    }));
    return { results: [...results.filter((r) => r.exact), ...results.filter((r) => !r.exact)], counts };
  };
}
