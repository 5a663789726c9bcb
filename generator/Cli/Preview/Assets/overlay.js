// Shows what keeps the site from being built over the last good page. It lives in a shadow tree, where the page's styles do not reach.
let host = null;
let shown = "[]";

export function showErrors(errors, more) {
  const told = JSON.stringify(errors);
  if (told === shown) return;
  shown = told;
  const place = put();
  if (errors.length > 0) open(errors, more, place);
}

// Puts it away, which gives the focus back, and tells how far it was scrolled.
function put() {
  const dialog = host?.shadowRoot.querySelector("dialog[open]");
  const place = dialog?.scrollTop ?? 0;
  dialog?.close();
  host?.remove();
  host = null;
  return place;
}

function open(errors, more, place) {
  host = document.createElement("alitawiki-preview-errors");
  const root = host.attachShadow({ mode: "open" });
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = "/.preview/overlay.css";
  const dialog = element("dialog");
  dialog.setAttribute("aria-labelledby", "title");
  const count = errors.length + more;
  const title = element("h1", count === 1 ? "One thing to mend" : `${count} things to mend`);
  title.id = "title";
  const close = element("button", "Close");
  close.type = "button";
  close.addEventListener("click", () => dialog.close());
  const head = element("div", "", "head");
  head.append(title, close);
  dialog.append(head, element("p", "The page below is the last good one. This goes away by itself when the file is mended."));
  dialog.append(...errors.map(article));
  if (more > 0) dialog.append(element("p", `And ${more} more; the terminal lists all.`));
  // The page's own keys stay out of it.
  dialog.addEventListener("keydown", event => event.stopPropagation());
  const remove = host;
  dialog.addEventListener("close", () => remove.remove());
  root.append(style, dialog);
  document.body.append(host);
  dialog.showModal();
  // Only with its styles does it have a place to scroll to.
  style.addEventListener("load", () => {
    dialog.scrollTop = place;
    for (const code of root.querySelectorAll("pre")) bring(code.querySelector("u"), code);
  });
}

// Long lines are scrolled to what is meant.
function bring(mark, code) {
  if (mark === null) return;
  const { left, right } = mark.getBoundingClientRect();
  const box = code.getBoundingClientRect();
  if (left < box.left || right > box.right) code.scrollLeft += left - box.left - box.width / 3;
}

function article(error) {
  const part = element("article");
  if (error.file !== null) part.append(element("p", error.line > 0 ? `${error.file}:${error.line}:${error.column}` : error.file, "place"));
  part.append(element("h2", error.message));
  if (error.lines.length > 0) {
    const code = element("pre");
    code.tabIndex = 0;
    code.setAttribute("aria-label", `Lines of ${error.file}`);
    code.append(...error.lines.map(line => row(line, error)));
    code.classList.add(`digits-${String(error.lines.at(-1).number).length}`);
    part.append(code);
  }
  part.append(element("p", error.hint, "hint"));
  if (error.id !== null) part.append(element("p", error.id, "id"));
  return part;
}

function row(line, error) {
  const made = element(line.number === error.line ? "mark" : "span");
  const text = element("bdi");
  text.dir = "ltr";
  if (line.mark === null) {
    text.append(line.text);
  } else {
    const [word] = /^[^\s]*/u.exec(line.text.slice(line.mark));
    text.append(line.text.slice(0, line.mark), element("u", word), line.text.slice(line.mark + word.length));
  }
  made.append(element("span", String(line.number), "number"), text, "\n");
  return made;
}

function element(name, text = "", kind = "") {
  const made = document.createElement(name);
  made.textContent = text;
  if (kind !== "") made.className = kind;
  return made;
}
