// The card of a page, made from the page itself: what its head and its article say of it, and nothing that it hides.
const cards = new Map();

/** The card of the page at a path; null where there is nothing to say. Each page is asked for once. */
export function readPage(path) {
  if (!cards.has(path)) {
    cards.set(path, read(path).catch(() => {
      cards.delete(path);
      return null;
    }));
  }
  return cards.get(path);
}

async function read(path) {
  const answer = await fetch(path, { headers: { Accept: "text/html" } });
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const summary = page.querySelector('meta[name="description"]')?.content;
  const { kind, picture, disputed } = page.querySelector("article.article")?.dataset ?? {};
  if (!summary && !kind) return null;

  const card = document.createElement("div");
  card.className = "preview";
  card.setAttribute("role", "tooltip");
  if (picture) {
    const image = document.createElement("img");
    image.className = "preview-picture";
    image.alt = "";
    image.src = picture;
    card.append(image);
  }
  card.append(
    ...line("title", page.querySelector("h1")?.textContent),
    ...line("kind", kind),
    ...line("summary", summary),
    ...line("disputed", disputed && `Sources disagree on ${disputed}`));
  return card;
}

function line(part, text) {
  if (!text) return [];
  const paragraph = document.createElement("p");
  paragraph.className = `preview-${part}`;
  paragraph.textContent = text.trim();
  return [paragraph];
}
