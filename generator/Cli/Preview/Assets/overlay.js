// Shows what keeps the site from being built over the last good page. It lives in a shadow tree, where the page's styles do not reach.
let host = null;
let shown = "[]";

export function showErrors(errors, more) {
  const told = JSON.stringify(errors);
  if (told === shown) return;
  shown = told;
  host?.remove();
  host = null;
  if (errors.length > 0) open(errors, more);
}

function open(errors, more) {
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
    part.append(code);
  }
  part.append(element("p", error.hint, "hint"));
  if (error.id !== null) part.append(element("p", error.id, "id"));
  return part;
}

function row(line, error) {
  if (line.number !== error.line) return element("span", `  ${String(line.number).padStart(5)} | ${line.text}\n`);
  return element("mark", `> ${String(line.number).padStart(5)} | ${line.text}\n`);
}

function element(name, text = "", kind = "") {
  const made = document.createElement(name);
  made.textContent = text;
  if (kind !== "") made.className = kind;
  return made;
}
