// Keeps the page that is shown up to date with its source.
import { showErrors } from "./overlay.js";

const events = "/.preview/events";
const place = "preview:place";
const version = document.querySelector("script[data-version][src='/.preview/client.js']").dataset.version;
const retry = 1000;

let source = null;
let reloading = false;
let looking = false;
let told = false;
let used = false;

restorePlace();
follow();
// A hidden tab holds no connection, since browsers allow a site only a few; it catches up when it is shown again.
document.addEventListener("visibilitychange", follow);
// The page may come back from the browser's memory as it was.
addEventListener("pageshow", follow);
addEventListener("pagehide", leave);

function follow() {
  if (document.hidden) {
    leave();
  } else if (source === null) {
    source = new EventSource(events);
    source.onmessage = event => update(JSON.parse(event.data));
    source.onerror = () => {
      // A lost connection comes back by itself; a refused one does not.
      if (source?.readyState === EventSource.CLOSED) {
        leave();
        setTimeout(follow, retry);
      }
    };
  }
}

function leave() {
  source?.close();
  source = null;
}

// One look at a time: a reload would break off another.
async function update(state) {
  showErrors(state.errors, state.more);
  used ||= uses(state.changed);
  told = true;
  if (looking) return;
  looking = true;
  while (told && !reloading) {
    told = false;
    if (used || await isOld()) reload();
  }
  looking = false;
}

// Whether the page shows one of these files, such as a picture. Pages themselves tell by their version.
function uses(changed) {
  if (changed === null) return true;
  const loaded = new Set(performance.getEntriesByType("resource").map(entry => new URL(entry.name).pathname));
  return changed.some(path => loaded.has(path));
}

async function isOld() {
  try {
    const response = await fetch(location.pathname + location.search, { cache: "no-store" });
    // Read to its end, since a reload would break it off.
    await response.text();
    const served = response.headers.get("Preview-Version");
    return served !== null && served !== version;
  } catch {
    // The preview has ended or starts again; the next event tells.
    return false;
  }
}

function reload() {
  reloading = true;
  try {
    const opened = [...unfoldable()].map(([name, details]) => [name, details.open]);
    sessionStorage.setItem(place, JSON.stringify({ path: location.pathname, x: scrollX, y: scrollY, opened }));
  } catch {
    // Without storage the browser's own memory of the place has to do.
  }
  location.reload();
}

function restorePlace() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(place));
    sessionStorage.removeItem(place);
    if (kept?.path !== location.pathname) return;
    const all = unfoldable();
    for (const [name, open] of kept.opened) if (all.has(name)) all.get(name).open = open;
    scrollTo({ left: kept.x, top: kept.y, behavior: "instant" });
  } catch {
    // As above.
  }
}

// What can be unfolded, by names that last when others come or go.
function unfoldable() {
  const [all, counts] = [new Map(), new Map()];
  for (const details of document.querySelectorAll("details")) {
    const name = `${details.closest("[id]")?.id} ${details.querySelector("summary")?.textContent}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    all.set(`${name} ${counts.get(name)}`, details);
  }
  return all;
}
