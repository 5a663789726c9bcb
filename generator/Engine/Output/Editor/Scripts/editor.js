// Starts the editor with the wiki's own way of reading and writing pages.
import { PageFile } from "./page-file.js";
import { suggestControl } from "./suggest.js";

const answer = await fetch("/admin/config.json");
if (!answer.ok) {
  document.body.textContent = `The editor is not at hand. ${await answer.text()}`;
  throw new Error("There is no configuration.");
}
const { suggestions, ...settings } = await answer.json();

await load(new URL("decap-cms/decap-cms.js", import.meta.url));
const fields = new Map(settings.collections.flatMap((collection) => collection.fields).map((field) => [field.name, field]));
const { fromFile, toFile } = new PageFile([...fields.values()]);
window.CMS.registerCustomFormat("wiki-page", "md", { fromFile, toFile });
window.CMS.registerWidget("suggest", suggestControl(suggestions));
if (settings.backend.name === "github") {
  settings.backend.branch = await defaultBranch(settings.backend.repo);
}
window.CMS.init({ config: settings });

function load(address) {
  window.CMS_MANUAL_INIT = true;
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${address} cannot be loaded.`));
    document.head.append(script);
  });
}

/** The branch that the repository itself says is its own. */
async function defaultBranch(repository) {
  try {
    const answer = await fetch(`https://api.github.com/repos/${repository}`);
    return answer.ok ? (await answer.json()).default_branch : "main";
  } catch {
    return "main";
  }
}
