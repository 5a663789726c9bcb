// Runs Lighthouse on pages of a served site: node lighthouse.mjs CHROME ADDRESS ROUTE... For each page, the best of up
// to three runs, as a busy machine slows one down; a line tells each category below 100 and what it found.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [chromePath, address, ...routes] = process.argv.slice(2);
const categories = ["performance", "accessibility", "best-practices", "seo"];
// The site asks search engines to leave this page out, and Lighthouse counts that against it.
const unlisted = "/404";
const runs = 3;

const chrome = await launch({ chromePath, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"] });
try {
  for (const route of routes) {
    const best = {};
    for (let run = 0; run < runs && !categories.every((name) => best[name]?.score === 1); run++) {
      const skipAudits = route === unlisted ? ["is-crawlable"] : [];
      const { lhr } = await lighthouse(address + route, { port: chrome.port, logLevel: "silent", output: "json", onlyCategories: categories, skipAudits });
      for (const name of categories) {
        const { score, auditRefs } = lhr.categories[name];
        if ((best[name]?.score ?? -1) >= score) continue;
        const found = auditRefs
          .filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1)
          .map(({ id }) => `${id} (${lhr.audits[id].displayValue ?? lhr.audits[id].title})`);
        best[name] = { score, found };
      }
    }

    for (const name of categories)
      if (best[name].score !== 1) console.log(`${route}: ${name} ${Math.round(best[name].score * 100)}: ${best[name].found.join(", ")}`);
  }
} finally {
  await chrome.kill();
}

console.log(`${routes.length} pages`);
