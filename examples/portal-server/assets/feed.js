// What a page hears of its board: by a stream of its own, from the page beside it that has one, or by asking once a minute.
//
// Over HTTP/1.1 a browser allows six connections to a host, and a stream keeps one for itself. So the pages of one board
// share a stream, no more than four streams are open in a browser, and pages beyond them ask; two connections stay free.
// Locks of the browser decide whose turn it is: a browser lets go of them however a page ends. Where it has none, as on a
// plain connection to another machine, a page has a stream while somebody can see it, and asks while nobody can.

const STREAMS = 4;
const SEATED_MS = 1_000; // whoever has no turn by then asks
const POLL_MS = 60_000;
const RENEW_MS = 6 * 3_600_000;
const LOST_MS = 40_000; // two and a half beats
const FAILURES_BEFORE_POLLING = 3;
const RETRY_MS = 1_000; // at least
const RETRY_WITHIN_MS = 5_000; // at most, for each failure in a row
const RETRY_LONGEST_MS = 15_000;

const between = (low, high) => low + Math.random() * (high - low);

let where; // the addresses of stream and poll, and the name that pages of the same board share
let hear; // takes what is told
let channel; // to the other pages of this board
let part; // ends when the page goes
let leading = false; // this page hears for all pages of its board
let board, sign; // what was told last, for pages that come later
let source, opened, reconnectTimer, pollTimer;
let failures = 0;

/** Tells `listener` of beats, boards, a server that is behind, a lost stream and the end, from now on. */
export function follow(addresses, listener) {
  [where, hear] = [addresses, listener];
  part = new AbortController();
  if (!navigator.locks || typeof BroadcastChannel !== "function") return byItself();
  channel = new BroadcastChannel(`board ${where.name}`);
  channel.onmessage = ({ data }) => (data.kind === "hello" ? welcome() : told(data));
  hold(`board ${where.name}`, part.signal, lead);
  channel.postMessage({ kind: "hello" });
}

/** Lets go of everything: a page kept for the back button must not hold a stream. */
export function leave() {
  part?.abort();
  source?.close();
  channel?.close();
  [reconnectTimer, pollTimer].forEach(clearTimeout);
  [source, channel, pollTimer, leading] = [undefined, undefined, undefined, false];
}

/** The network is back, or nothing was heard for too long: asks anew, whatever was under way. */
export function revive() {
  if (leading && source) connect();
  else poll();
}

/** Nothing was heard for too long: the stream is lost without a word, or the page that hears for this one sleeps. */
export function silent() {
  if (source?.readyState < 2 && performance.now() - opened > LOST_MS) disconnected(source);
  if (!source && !pollTimer) poll();
}

// --- Whose turn it is -----------------------------------------------------------------------------

const over = (signal) => new Promise((done) => signal.addEventListener("abort", done, { once: true }));

/** Holds a lock from when it is free until the signal. */
function hold(name, signal, then) {
  const held = () => !signal.aborted && then() && over(part.signal);
  navigator.locks.request(name, { signal }, held).catch(() => {}); // given up while it waited
}

function lead() {
  leading = true;
  const waiting = new AbortController();
  part.signal.addEventListener("abort", () => waiting.abort());
  const turn = () => {
    waiting.abort(); // one place is enough
    connect();
    return true;
  };
  for (let place = 1; place <= STREAMS; place += 1) hold(`stream ${place}`, waiting.signal, turn);
  setTimeout(() => {
    if (leading && !source) poll();
  }, SEATED_MS);
  return true;
}

function byItself() {
  leading = true;
  const turn = () => {
    if (!document.hidden) return connect();
    source?.close();
    clearTimeout(reconnectTimer);
    source = undefined;
    poll();
  };
  document.addEventListener("visibilitychange", turn, { signal: part.signal });
  turn();
}

// --- From page to page ----------------------------------------------------------------------------

function tell(message) {
  hear(message);
  if (!leading) return;
  channel?.postMessage(message);
  if ("text" in message) board = message.text;
  if (message.kind !== "board") sign = { ...message, text: undefined, at: Date.now() };
}

/** Somebody else hears for this page. */
function told(message) {
  if (leading) return;
  clearTimeout(pollTimer);
  pollTimer = undefined;
  hear(message);
}

/** A page that came later hears what this one knows, and how old that is. */
function welcome() {
  if (!leading) return;
  if (board) channel.postMessage({ kind: "board", text: board });
  if (sign) channel.postMessage({ ...sign, age: Date.now() - sign.at });
}

// --- The stream -----------------------------------------------------------------------------------

function connect() {
  clearTimeout(reconnectTimer);
  source?.close();
  if (typeof EventSource !== "function") return poll();
  source = new EventSource(where.stream);
  opened = performance.now();
  const on = (event, then) => source.addEventListener(event, then);
  on("beat", ({ data }) => arrived({ kind: "beat", now: JSON.parse(data).now }));
  on("board", ({ data }) => arrived({ kind: "board", text: data }));
  on("stale", () => tell({ kind: "stale" }));
  on("end", () => tell({ kind: "end" }));
  on("renew", renew);
  on("error", ({ target }) => disconnected(target));
}

function arrived(message) {
  failures = 0;
  clearTimeout(pollTimer);
  pollTimer = undefined;
  tell(message);
}

/** Never the browser's own retry: it gives up on an HTTP error, and all screens would come back at once. */
function disconnected(lost) {
  const refused = lost.readyState === EventSource.CLOSED;
  lost.close();
  failures += 1;
  tell({ kind: "lost" });
  clearTimeout(reconnectTimer);
  reconnectTimer = setTimeout(connect, between(RETRY_MS, Math.min(RETRY_WITHIN_MS * failures, RETRY_LONGEST_MS)));
  if (refused || failures === FAILURES_BEFORE_POLLING) poll();
}

// --- Asking ---------------------------------------------------------------------------------------

const ask = () => fetch(where.poll, { cache: "no-store", credentials: "same-origin", headers: { accept: "application/json" } });

async function poll() {
  clearTimeout(pollTimer);
  pollTimer = setTimeout(poll, POLL_MS + between(-5_000, 5_000));
  try {
    const answer = await ask();
    if (answer.status === 401 || answer.status === 410) return tell({ kind: "end" });
    if (!answer.ok) return;
    const [text, now] = [await answer.text(), Date.parse(answer.headers.get("date"))];
    const behind = answer.headers.get("bayboard-feed") === "behind";
    tell({ kind: "polled", text, now, behind, streaming: source?.readyState === 1 });
  } catch {
    // Not reachable either; the next try is already set.
  }
}

/** The server's keys were rotated: an answer hands out what this screen is known by anew, under the new key. */
function renew() {
  ask().catch(() => {}); // or with the next page
}

setInterval(() => leading && renew(), RENEW_MS + between(0, 600_000)); // the server that asked may not be the one that answered
