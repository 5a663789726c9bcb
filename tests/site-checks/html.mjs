// Validates every page of a built site: node html.mjs FOLDER. Prints a line for each finding, then how many pages were read.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";

const [folder] = process.argv.slice(2);
const loader = new FileSystemConfigLoader({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // How a page is written, which no reader and no browser notices.
    "long-title": "off",
    "no-trailing-whitespace": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    "void-style": "off",
    "no-raw-characters": ["error", { relaxed: true }],
    // HTML allows any id without space, and those of questions carry their page.
    "valid-id": ["error", { relaxed: true }],
    // Files of the site itself need no hash of their content.
    "require-sri": "off",
  },
});
const validator = new HtmlValidate(loader);
const pages = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".html")).sort();
for (const page of pages) {
  const report = await validator.validateFile(join(folder, page));
  for (const { messages } of report.results)
    for (const { line, column, ruleId, message } of messages) console.log(`${page}:${line}:${column} ${ruleId}: ${message}`);
}
console.log(`${pages.length} pages`);
