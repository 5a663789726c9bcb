// Holds a SARIF log against the standard's schema: node sarif.mjs FILE. Prints a line for each fault, then how many results there are.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(createRequire(import.meta.url).resolve("@microsoft/jest-sarif"));
const Ajv = require("ajv");
const validator = new Ajv({ schemaId: "auto", allErrors: true, unknownFormats: "ignore" });
validator.addMetaSchema(require("ajv/lib/refs/json-schema-draft-04.json"));
const validate = validator.compile(require("./schemas/sarif-2.1.0-rtm.5.json"));

const log = JSON.parse(readFileSync(process.argv[2], "utf8"));
validate(log);
const faults = (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath}: ${message}`);
console.log([...faults, `${log.runs.flatMap(({ results }) => results).length} results`].join("\n"));
