// An open page of the staff's: it goes as soon as its reader may not see it any more, and a facility's board on it stays true.
//
// A stream tells. A page that nobody can see has none, as a browser has few connections to a host; it asks when it is looked at.
// Everything on these pages works without this script: then the next page tells.

const AGAIN_MS = [5_000, 15_000];
/** How long a form may be under way before the page listens again. */
const ANSWER_MS = 30_000;

const charts = document.querySelector("[data-stream]");
const where = charts?.dataset.stream ?? new URL("../staff/stream", import.meta.url);
let source, timer;

function open() {
  clearTimeout(timer);
  source?.close();
  source = undefined;
  if (document.hidden) return;
  source = new EventSource(where);
  source.addEventListener("charts", ({ data }) => { charts.innerHTML = JSON.parse(data); });
  source.addEventListener("end", gone);
  source.addEventListener("error", ({ target }) => target.readyState === EventSource.CLOSED && refused());
}

/** Lost streams come again by themselves. One that was refused says why when it is asked for plainly. */
async function refused() {
  const answer = await fetch(where, { method: "HEAD", headers: { accept: "text/event-stream" } }).catch(() => undefined);
  if (answer?.status === 401 || answer?.status === 404) return gone();
  const [soon, late] = AGAIN_MS;
  timer = setTimeout(open, soon + Math.random() * (late - soon));
}

/** To what stands at this address now: the door, the page as it is, or that there is none. */
async function gone() {
  source?.close();
  document.body.replaceChildren();
  const page = location.origin + location.pathname + location.search;
  const answer = await fetch(page, { method: "HEAD" }).catch(() => undefined);
  // What was the answer to a form has no page of its own.
  location.replace(answer?.status === 405 ? new URL("../staff", import.meta.url) : page);
}

/** What a form does may renew the session before its answer is here. The end of the old one must not take the answer away. */
function leaving() {
  source?.close();
  clearTimeout(timer);
  timer = setTimeout(open, ANSWER_MS);
}

document.addEventListener("visibilitychange", open);
document.addEventListener("submit", leaving);
open();
