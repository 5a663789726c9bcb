import { store } from "./store.js";

// A spoiler opened once stays open wherever the same thing is hidden, on this page and on others.
const spoilers = [...document.querySelectorAll("details[data-spoiler]")];
const keyOf = spoiler => `spoiler:${spoiler.dataset.spoiler}`;
const nameOf = spoiler => spoiler.querySelector("summary").textContent.replace(/^Spoiler:\s*/, "");

for (const spoiler of spoilers) {
  spoiler.open ||= Boolean(store.get(keyOf(spoiler)));
  spoiler.addEventListener("toggle", () => {
    store.set(keyOf(spoiler), spoiler.open ? nameOf(spoiler) : null);
    for (const other of spoilers) {
      if (keyOf(other) === keyOf(spoiler)) other.open = spoiler.open;
    }
    list();
  });
}

// In the foot of every page: what was opened, and the way back.
const choices = document.querySelector("[data-spoiler-choices]");

function list() {
  if (!choices) return;
  const opened = store.keys("spoiler:");
  choices.hidden = opened.length === 0;
  const label = document.createElement("p");
  label.className = "list-label";
  label.textContent = "Spoilers you have opened";
  const items = document.createElement("ul");
  items.append(...opened.map(item));
  choices.replaceChildren(label, items);
}

function item(key) {
  const name = document.createElement("span");
  name.textContent = store.get(key);
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Hide again";
  button.setAttribute("aria-label", `Hide again: ${name.textContent}`);
  button.addEventListener("click", () => {
    store.set(key, null);
    for (const spoiler of spoilers) {
      if (keyOf(spoiler) === key) spoiler.open = false;
    }
    list();
    // The button is gone with its line; its place in the page is kept for the keyboard.
    const next = choices.querySelector("button") ?? document.querySelector(".footer-links a");
    next?.focus();
  });
  const line = document.createElement("li");
  line.append(name, button);
  return line;
}

list();
