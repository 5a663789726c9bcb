// Reads _headers and _redirects of a built site as Netlify does: node netlify.mjs FOLDER. Prints a line for each finding, then how
// many addresses were looked up and how many redirects there are.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseAllHeaders } from "@netlify/headers-parser";
import { parseAllRedirects } from "@netlify/redirect-parser";

const [folder] = process.argv.slice(2);
const headersFile = join(folder, "_headers");
const redirectsFile = join(folder, "_redirects");
const configured = { netlifyConfigPath: undefined, minimal: false };
const { headers, errors: headerErrors } = await parseAllHeaders({ ...configured, headersFiles: [headersFile], configHeaders: [] });
const { redirects, errors: redirectErrors } = await parseAllRedirects({ ...configured, redirectsFiles: [redirectsFile], configRedirects: [] });
for (const error of [...headerErrors, ...redirectErrors]) console.log(error.message);

const written = (file) => (existsSync(file) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []);
const files = written(headersFile)
  .filter((entry) => entry.isFile() && !entry.name.startsWith("_") && !entry.name.startsWith("."))
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll("\\", "/"));
const addresses = files.flatMap((file) => (file.endsWith(".html") ? [file, file.replace(/(\/index)?\.html$/, "") || "/"] : [file]));

for (const address of addresses) {
  const rules = headers.filter(({ forRegExp }) => forRegExp.test(encodeURI(address)));
  const names = rules.flatMap(({ values }) => Object.keys(values).map((name) => name.toLowerCase()));
  for (const name of new Set(names)) {
    const count = names.filter((other) => other === name).length;
    if (count > 1) console.log(`${address}: ${count} rules set ${name}`);
  }
}

console.log(`${addresses.length} addresses, ${redirects.length} redirects`);
