import { store } from "./store.js";

// A spoiler opened once stays open wherever the same thing is hidden.
for (const spoiler of document.querySelectorAll("details[data-spoiler]")) {
  const key = `spoiler:${spoiler.dataset.spoiler}`;
  spoiler.open ||= store.get(key) === "seen";
  spoiler.addEventListener("toggle", () => store.set(key, spoiler.open ? "seen" : ""));
}
