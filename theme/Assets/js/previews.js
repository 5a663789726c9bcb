import { readPage } from "./page-card.js";
import { place } from "./placement.js";

// What a link leads to, shown beside it on hover and on keyboard focus: it waits a moment, stays while the pointer
// is on the link or on itself, and Escape puts it away.
const showAfter = 350;
const hideAfter = 250;

const main = document.querySelector("main");
const selector = "a[href]:is(.wikilink, .infobox a, .callout a, .page-section a, .portal a, .index-group a, .answer-list a, .source-claims a):not(.redlink, .cite a)";
let link = null;
let box = null;
let timer = 0;

const leadsElsewhere = target =>
  target.origin === location.origin && target.pathname !== location.pathname && !/\.\w+$/.test(target.pathname);

function later(action, delay) {
  clearTimeout(timer);
  timer = setTimeout(action, delay);
}

function linkAt(event) {
  const found = event.target.closest?.(selector);
  return found && leadsElsewhere(found) ? found : null;
}

function hide() {
  clearTimeout(timer);
  box?.remove();
  link?.removeAttribute("aria-describedby");
  link = box = null;
}

async function show(wanted) {
  if (wanted === link && box) return;
  hide();
  link = wanted;
  const card = await readPage(wanted.pathname);
  if (!card || link !== wanted) return;
  box = card.cloneNode(true);
  box.id = "link-preview";
  box.addEventListener("pointerenter", () => clearTimeout(timer));
  box.addEventListener("pointerleave", leave);
  main.append(box);
  place(box, wanted);
  wanted.setAttribute("aria-describedby", box.id);
}

// What the keyboard has brought up stays until the focus moves on.
function leave() {
  if (link?.matches(":focus-visible")) clearTimeout(timer);
  else later(hide, hideAfter);
}

if (main && !navigator.connection?.saveData) {
  main.addEventListener("pointerover", event => {
    const over = event.pointerType === "mouse" && linkAt(event);
    if (over && over === link) clearTimeout(timer);
    else if (over) later(() => show(over), showAfter);
  });
  main.addEventListener("pointerout", event => {
    const left = linkAt(event);
    if (left && !left.contains(event.relatedTarget)) leave();
  });
  main.addEventListener("focusin", event => {
    const focused = linkAt(event);
    if (focused?.matches(":focus-visible")) later(() => show(focused), showAfter);
  });
  main.addEventListener("focusout", event => {
    if (event.target === link) hide();
    else clearTimeout(timer);
  });
  addEventListener("keydown", event => { if (event.key === "Escape") hide(); });
  addEventListener("pagehide", hide);
}
