// Reads pages from standard input, one JSON object a line, and writes Pagefind's index of them to a folder:
// node index.mjs FOLDER LANGUAGE
import { createInterface } from "node:readline";
import { close, createIndex } from "pagefind";

const [outputPath, forceLanguage] = process.argv.slice(2);

const succeed = async (answer) => {
  const { errors, ...result } = await answer;
  if (errors.length > 0) throw new Error(errors.join("; "));
  return result;
};

const { index } = await succeed(createIndex({
  forceLanguage,
  // What a callout says stands in the facts below the text; the number of a citation says nothing.
  excludeSelectors: [".spoiler", ".callout", ".no-callout", "sup", ".footnote-back", ".value-question"],
}));
for await (const line of createInterface({ input: process.stdin })) {
  await succeed(index.addHTMLFile(JSON.parse(line)));
}
await succeed(index.writeFiles({ outputPath }));
await close();
