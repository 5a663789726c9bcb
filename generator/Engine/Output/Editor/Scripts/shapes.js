// Between what stands in front matter and what a form shows: a form has true and false, numbers, and rows; front matter has
// texts, lists and mappings. A field of the configuration tells by "written" how its mapping became rows.

/** Front matter as a form shows it. What no field is for stays as it is. */
export function toForm(fields, written) {
  const form = { ...written };
  for (const field of fields) {
    if (form[field.name] !== undefined) {
      form[field.name] = shown(field, form[field.name]);
    }
  }
  return form;
}

/** A form as front matter, without what is left empty. */
export function toWritten(fields, form) {
  const written = {};
  for (const [key, value] of Object.entries(form)) {
    const field = fields.find((known) => known.name === key);
    const plain = field === undefined ? value : said(field, value);
    if (!isEmpty(plain)) {
      written[key] = plain;
    }
  }
  return written;
}

function shown(field, value) {
  const key = field.written?.key;
  switch (field.written?.as ?? field.widget) {
    case "lists":
      return rows(value).flatMap(([name, items]) => list(items).map((item) => ({ [key]: name, ...toForm(field.fields, item) })));
    case "records":
      return rows(value).map(([name, item]) => ({ [key]: name, ...toForm(field.fields, item) }));
    case "texts":
      return rows(value).map(([name, text]) => ({ [key]: name, [field.written.text]: text }));
    case "list":
      return list(value);
    case "boolean":
      return /^true$/i.test(value);
    case "number":
      return /^-?\d+$/.test(value) ? Number(value) : value;
    default:
      return Array.isArray(value) ? `[${value.join(", ")}]` : value;
  }
}

function said(field, value) {
  const key = field.written?.key;
  const items = list(value ?? []);
  switch (field.written?.as ?? field.widget) {
    case "lists": {
      const groups = {};
      for (const { [key]: name = "", ...item } of items) {
        (groups[name] ??= []).push(toWritten(field.fields, item));
      }
      return groups;
    }
    case "records":
      return Object.fromEntries(items.map(({ [key]: name = "", ...item }) => [name, toWritten(field.fields, item)]));
    case "texts":
      return Object.fromEntries(items.map((item) => [item[key] ?? "", said({}, item[field.written.text])]));
    case "list":
      return items.map((item) => said({}, item)).filter((item) => !isEmpty(item));
    case "boolean":
      return value ? "true" : "";
    default:
      return typeof value === "object" ? value : String(value ?? "");
  }
}

function rows(value) {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

/** A single item counts as a list of one. */
function list(value) {
  return Array.isArray(value) ? value : [value];
}

function isEmpty(value) {
  return value === undefined || value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);
}
