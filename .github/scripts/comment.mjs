// Puts a diff under the pull request that it is of, in one comment that later runs replace: node comment.mjs FILE. Runs on
// workflow_run. Which pull request that is, GitHub says; the file has no say in it.
import { readFileSync } from "node:fs";
import { neutral } from "./neutral.mjs";

const { GITHUB_API_URL, GITHUB_EVENT_PATH, GITHUB_REPOSITORY, GITHUB_TOKEN } = process.env;
const marker = "<!-- alitawiki: diff -->";
const author = "github-actions[bot]";
const mostBytes = 1_000_000;
const mostLetters = 60_000; // GitHub takes 65,536.
const pageSize = 100;
const mostPages = 50;

async function call(method, path, body) {
  const response = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/${path}`, {
    method,
    headers: { accept: "application/vnd.github+json", authorization: `Bearer ${GITHUB_TOKEN}`, "x-github-api-version": "2022-11-28" },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}.`);
  return response.json();
}

/** The open pull request that the run was of. For one from a fork the event has no number, so it is looked up by its head. */
async function findPullRequest({ repository, workflow_run: run }) {
  const named = run.pull_requests.filter(({ base, head }) => base.repo.id === repository.id && head.sha === run.head_sha);
  if (named.length > 0) return named.length === 1 ? named[0].number : undefined;
  const head = encodeURIComponent(`${run.head_repository.owner.login}:${run.head_branch}`);
  const open = await call("GET", `pulls?state=open&per_page=${pageSize}&head=${head}`);
  const found = open.filter(({ head }) => head.sha === run.head_sha && head.repo?.id === run.head_repository.id);
  return found.length === 1 ? found[0].number : undefined;
}

async function findComment(number) {
  for (let page = 1; page <= mostPages; page++) {
    const comments = await call("GET", `issues/${number}/comments?per_page=${pageSize}&page=${page}`);
    const own = comments.find(({ user, body }) => user?.login === author && body.startsWith(marker));
    if (own || comments.length < pageSize) return own;
  }
}

function write(text, commit) {
  const whole = text.length <= mostLetters;
  const shown = whole ? text : text.slice(0, text.lastIndexOf("\n", mostLetters) + 1);
  const about = text.trim() === "" ? "Nothing on the wiki changes." : whole ? "" : "Too long for one comment: this is the beginning.";
  return [marker, `As of commit ${commit.slice(0, 10)}. ${about}`.trim(), "", shown].join("\n");
}

async function run(file) {
  const bytes = readFileSync(file);
  if (bytes.length > mostBytes) throw new Error("The diff has more than 1 MB.");
  const text = neutral(bytes);
  const event = JSON.parse(readFileSync(GITHUB_EVENT_PATH, "utf8"));
  const number = await findPullRequest(event);
  if (number === undefined) return "No single open pull request has this commit at its head.";
  const own = await findComment(number);
  if (!own && text.trim() === "") return "Nothing to say.";
  const body = write(text, event.workflow_run.head_sha);
  await (own ? call("PATCH", `issues/comments/${own.id}`, { body }) : call("POST", `issues/${number}/comments`, { body }));
  return `Commented on #${number}.`;
}

try {
  console.log(await run(process.argv[2]));
} catch (error) {
  console.error(error instanceof TypeError ? `Not UTF-8, or no answer: ${error.message}` : error.message);
  process.exitCode = 1;
}
