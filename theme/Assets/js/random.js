// Goes to a page picked at random; the lists of addresses are loaded one at a time, and only here.
const start = document.querySelector("[data-random]");
if (start) {
  const count = Number(start.dataset.count);
  const perList = Number(start.dataset.perList);
  const pick = Math.floor(Math.random() * count);
  try {
    const answer = count > 0 ? await fetch(`${start.dataset.random}/${Math.floor(pick / perList)}.json`) : null;
    const route = answer?.ok ? (await answer.json())[pick % perList] : null;
    if (route) location.replace(route);
  } catch {
    // Without the list the page's own links remain.
  }
}
