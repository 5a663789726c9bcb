// Reads front matter as the wiki reads it, and changes what has to change in its text and nothing else: whoever wrote a page
// finds their quotes, comments and line breaks again.
import { Document, Scalar, isMap, isScalar, isSeq, parseDocument } from "./yaml/index.js";

// Every scalar is a text: what "yes" or "2023" means, the wiki decides.
const asTexts = { schema: "failsafe", uniqueKeys: false };

export function parse(text) {
  const document = parseDocument(text, asTexts);
  if (document.errors.length > 0 || !isMap(document.contents) || document.contents.flow) {
    return null;
  }
  return document.toJS();
}

/** Texts, lists and mappings as YAML, each line further in by so many spaces. */
export function write(value, indent = 0) {
  const document = new Document(value, asTexts);
  document.contents.items.forEach((item) => flow(item.value ?? item));
  const text = document.toString({ lineWidth: 0, blockQuote: false, flowCollectionPadding: false });
  return text.replace(/^(?=.)/gm, " ".repeat(indent));
}

/**
 * The text with the mapping that it holds made equal to another.
 * @param order the keys in the order in which new ones come among the others
 */
export function patch(text, after, order) {
  const document = parseDocument(text, asTexts);
  const edits = [];
  mapping({ text, document, edits }, document.contents, after, order);
  // From the end to the beginning; of several at one place the last comes first, so that they end up in order.
  edits.reverse().sort((a, b) => b.start - a.start || b.end - a.end);
  return edits.reduce((patched, edit) => patched.slice(0, edit.start) + edit.text + patched.slice(edit.end), text);
}

export function equal(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}

function mapping(page, node, after, order) {
  const { text, edits } = page;
  const indent = node.items[0].key.range[0] - lineStart(text, node.items[0].key.range[0]);
  const known = node.items.map((pair) => pair.key.value);
  node.items.forEach((pair) => {
    const key = pair.key.value;
    if (key in after) {
      entry(page, pair, after[key], indent, order);
    } else {
      edits.push({ start: startOf(text, pair), end: endOf(text, pair), text: "" });
    }
  });

  const added = Object.keys(after).filter((key) => !known.includes(key));
  for (const key of added) {
    const earlier = node.items.filter((pair) => order.includes(pair.key.value) && order.indexOf(pair.key.value) < order.indexOf(key));
    const place = endOf(text, order.includes(key) ? earlier.at(-1) ?? node.items[0] : node.items.at(-1));
    edits.push({ start: place, end: place, text: opened(text, place) + write({ [key]: after[key] }, indent) });
  }
}

function entry(page, pair, after, indent, order) {
  const { text, edits } = page;
  const before = pair.value?.toJS(page.document) ?? "";
  if (equal(before, after)) {
    return;
  }

  const value = pair.value;
  if (isMap(value) && isBlock(value) && isRecord(after) && keepsFirst(value, after)) {
    mapping(page, value, after, order);
  } else if (isSeq(value) && isBlock(value) && Array.isArray(after) && after.length > 0 && isPlain(text, value)) {
    sequence(page, value, after, order);
  } else if (isInline(value) && (typeof after === "string" || isTexts(after))) {
    edits.push({ start: value.range[0], end: value.range[1], text: inline(after, value.type) });
  } else {
    const start = pair.key.range[0];
    edits.push({ start, end: endOf(text, pair), text: write({ [pair.key.value]: after }, indent).slice(indent) });
  }
}

function sequence(page, node, after, order) {
  const { text, edits } = page;
  const before = node.items.map((item) => item.toJS(page.document));
  const indent = node.items[0].range[0] - lineStart(text, node.items[0].range[0]) - dash(text, node.items[0]).length;
  const pairs = align(before, after);
  let place = startOf(text, node.items[0]);
  pairs.forEach(([from, to]) => {
    const item = node.items[from];
    if (item === undefined) {
      edits.push({ start: place, end: place, text: opened(text, place) + write([after[to]], indent) });
      return;
    }

    place = endOf(text, item);
    if (to === undefined) {
      edits.push({ start: startOf(text, item), end: place, text: "" });
    } else if (equal(before[from], after[to])) {
      return;
    } else if (isMap(item) && isBlock(item) && isRecord(after[to]) && keepsFirst(item, after[to])) {
      mapping(page, item, after[to], order);
    } else {
      edits.push({ start: startOf(text, item), end: place, text: write([after[to]], indent) });
    }
  });
}

/** Pairs of places in two lists, in order: the longest run of equal items, and between them what became of the others. */
function align(before, after) {
  const keys = [before, after].map((items) => items.map((item) => JSON.stringify(item)));
  const length = keys[0].map(() => new Array(after.length + 1).fill(0)).concat([new Array(after.length + 1).fill(0)]);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      length[i][j] = keys[0][i] === keys[1][j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
    }
  }

  const pairs = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    let [left, right] = [[], []];
    while (i < before.length || j < after.length) {
      if (i < before.length && j < after.length && keys[0][i] === keys[1][j]) break;
      if (j >= after.length || (i < before.length && length[i + 1][j] >= length[i][j + 1])) left.push(i++);
      else right.push(j++);
    }
    for (let k = 0; k < Math.max(left.length, right.length); k++) {
      pairs.push([left[k], right[k]]);
    }
    if (i < before.length && j < after.length) {
      pairs.push([i++, j++]);
    }
  }
  return pairs;
}

/** A text, in the quotes that it had, or a list of texts, on what is left of a line. */
function inline(value, type) {
  if (isTexts(value)) {
    return write({ list: value }).slice("list: ".length).trimEnd();
  }
  const node = new Scalar(value);
  node.type = type;
  return new Document(node, asTexts).toString({ lineWidth: 0, blockQuote: false }).trimEnd();
}

/** A value that stands on the line of its key. */
function isInline(value) {
  return value?.range[1] > value?.range[0] && (isScalar(value) ? !value.type.startsWith("BLOCK") : value.flow === true);
}

function isTexts(value) {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string");
}

/** Lists of texts stand on one line, as people write tags. */
function flow(node) {
  if (isSeq(node) && node.items.every(isScalar)) {
    node.flow = true;
  }
  for (const item of node?.items ?? []) {
    flow(item.value ?? item);
  }
}

function isBlock(node) {
  return !node.flow && node.items.length > 0;
}

function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
}

/** The first key may share its line with the dash of a list, so that it must not go. */
function keepsFirst(node, after) {
  return node.items[0].key.value in after;
}

/** Each item begins on a line of its own, after a dash. */
function isPlain(text, node) {
  return node.items.every((item) => item?.range && /^ *- +$/.test(text.slice(lineStart(text, item.range[0]), item.range[0])));
}

function dash(text, item) {
  return text.slice(lineStart(text, item.range[0]), item.range[0]).trimStart();
}

function lineStart(text, place) {
  return text.lastIndexOf("\n", place - 1) + 1;
}

function startOf(text, part) {
  return lineStart(text, (part.key ?? part).range[0]);
}

/** Where the line ends on which a part does; a comment on it belongs to the part. */
function endOf(text, part) {
  const end = contentEnd(part);
  if (text[end - 1] === "\n") {
    return end;
  }
  const line = text.indexOf("\n", end);
  return line < 0 ? text.length : line + 1;
}

function contentEnd(part) {
  if (part.key) {
    return part.value ? Math.max(contentEnd(part.value), part.key.range[1]) : part.key.range[1];
  }
  return (isMap(part) || isSeq(part)) && isBlock(part) ? contentEnd(part.items.at(-1)) : part.range[1];
}

function opened(text, place) {
  return place > 0 && text[place - 1] !== "\n" ? "\n" : "";
}
