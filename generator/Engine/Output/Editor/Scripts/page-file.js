// A page's file in the editor and back: front matter between lines of three hyphens, then Markdown. The file as it was goes
// along under a key of its own, so that a page comes back with the bytes of everything that was not changed.
import { equal, parse, patch, write } from "./front-matter.js";
import { toForm, toWritten } from "./shapes.js";

const original = "\u0000file";
const parts = /^(\ufeff?---[ \t]*\n)([\s\S]*?\n|)(---[ \t]*(?:\n|$))([\s\S]*)$/;

export class PageFile {
  #fields;
  #order;

  /** @param fields all fields that pages can have, each name once, in the order in which they are written */
  constructor(fields) {
    this.#fields = fields;
    this.#order = names(fields);
  }

  fromFile = (file) => {
    const page = split(file);
    const form = page === null ? { title: "This page cannot be edited here: its front matter has an error" } : toForm(this.#fields, page.written);
    return { ...form, body: page === null ? file : page.body, [original]: file };
  };

  toFile = (data) => {
    const { body = "", [original]: file, ...form } = data;
    const written = toWritten(this.#fields, form);
    if (file === undefined) {
      return `---\n${write(ordered(written, this.#order))}---\n${body.trim() === "" ? "" : `\n${ended(lines(body))}`}`;
    }

    const page = split(file);
    if (page === null) {
      return file;
    }

    const before = toWritten(this.#fields, toForm(this.#fields, page.written));
    const front = patch(page.front, changed(page.written, before, written), this.#order);
    const text = page.open + front + page.close + (lines(body) === page.body ? page.lead + page.body + page.trail : page.lead + ended(lines(body)));
    return file.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
  };
}

/** What is written, with that changed which the form changed: what it shows in another shape than it is written stays. */
function changed(written, before, after) {
  const result = {};
  for (const key of Object.keys(written)) {
    if (equal(before[key], after[key])) {
      result[key] = written[key];
    } else if (key in after) {
      result[key] = refined(written[key], before[key], after[key]);
    }
  }
  for (const key of Object.keys(after)) {
    result[key] ??= after[key];
  }
  return result;
}

function refined(written, before, after) {
  if (equal(before, after)) {
    return written;
  }
  if (isRecord(written) && isRecord(before) && isRecord(after)) {
    return changed(written, before, after);
  }
  if (Array.isArray(written) && Array.isArray(before) && Array.isArray(after) && written.length === before.length) {
    const rest = before.map((item, at) => [item, written[at]]);
    const same = after.map((item) => take(rest, ([earlier]) => equal(earlier, item)));
    return after.map((item, at) => {
      const [earlier, text] = same[at] ?? rest.shift() ?? [];
      return text === undefined ? item : refined(text, earlier, item);
    });
  }
  return after;
}

function take(items, fits) {
  const at = items.findIndex(fits);
  return at < 0 ? undefined : items.splice(at, 1)[0];
}

function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function split(file) {
  const [, open, front, close, rest] = parts.exec(lines(file)) ?? [];
  const written = open === undefined ? null : parse(front);
  if (written === null) {
    return null;
  }
  const [, lead, body, trail] = /^(\n*)([\s\S]*?)(\n*)$/.exec(rest);
  return { open, front, close, written, lead, body, trail };
}

function ordered(written, order) {
  const place = (key) => (order.indexOf(key) + order.length + 1) % (order.length + 1);
  return Object.fromEntries(Object.entries(written).sort(([a], [b]) => place(a) - place(b)));
}

function names(fields) {
  return fields.flatMap((field) => [field.name, ...names(field.fields ?? [])]);
}

function lines(text) {
  return text.replaceAll("\r\n", "\n");
}

function ended(text) {
  return text === "" ? "" : `${text.replace(/\n+$/, "")}\n`;
}
