// The live board: keeps the charts, the clock and the freshness of one page true.
//
// The server has already drawn the rows. This module redraws only what changed, from the page's own
// templates, so that a row looks the same whoever made it. Without it the page reloads every minute (watch.js).

import { follow, leave, revive, silent } from "./feed.js";

const STALE_MS = 40_000; // two and a half beats
const POLLED_STALE_MS = 100_000; // a poll and a half
const PAGE_MS = 10_000;
const LIT_MS = 8_000;
const SAY_EVERY_MS = 10_000;
const SAY_AT_MOST = 3;
const CHARTS = ["departures", "arrivals"];

const root = document.documentElement;
const id = (name) => document.getElementById(name);
const [board, clock, freshness, say] = ["board", "clock", "freshness", "say"].map(id);
const calm = matchMedia("(prefers-reduced-motion: reduce)");

const fill = (text, gaps) => text.replace(/\{(\w+)\}/g, (gap, name) => gaps[name] ?? gap);

// --- The facility's clock, from the server's time -------------------------------------------------

const words = (name) => clock.dataset[name].split(" ");
const [weekdays, months, halves] = ["weekdays", "months", "halves"].map(words);
// From when on the clock is so many seconds ahead of Greenwich, and its name; no browser has to know the zone.
const offsets = clock.dataset.offsets.split(" ").map((part) => {
  const [from, seconds, name] = part.split(":");
  return { from: Number(from), ahead: seconds * 1_000, name };
});
let offset = Number(clock.dataset.now) - Date.now();

const serverNow = () => Date.now() + offset;
const setServerTime = (milliseconds) => {
  if (Number.isFinite(milliseconds)) offset = milliseconds - Date.now();
};

/** The clock's name in the hour that it shows twice, on either side of being set back. */
function told(milliseconds, index) {
  const [before, now, after] = [offsets[index - 1], offsets[index], offsets[index + 1]];
  const again = before && milliseconds - now.from < before.ahead - now.ahead;
  const once = after && after.from - milliseconds <= now.ahead - after.ahead;
  return again || once ? now.name : "";
}

function local(milliseconds) {
  const index = Math.max(0, offsets.filter(({ from }) => from <= milliseconds).length - 1);
  const at = new Date(milliseconds + offsets[index].ahead);
  const pad = (number) => String(number).padStart(2, "0");
  const [hour, twelve] = [at.getUTCHours(), clock.dataset.hours === "12"];
  return {
    iso: at.toISOString().slice(0, 10),
    digits: `${twelve ? (hour + 11) % 12 + 1 : pad(hour)}:${pad(at.getUTCMinutes())}`,
    half: twelve ? halves[hour < 12 ? 0 : 1] : "",
    zone: told(milliseconds, index),
    date: `${weekdays[at.getUTCDay()]} ${at.getUTCDate()} ${months[at.getUTCMonth()]}`,
  };
}

const timeOf = ({ digits, half, zone }) => [digits, half, zone].filter(Boolean).join(" ");

const setText = (element, text) => {
  if (element.textContent !== text) element.textContent = text;
};

function showClock() {
  const now = local(serverNow());
  for (const name of ["digits", "half", "zone", "date"]) setText(clock.querySelector(`.${name}`), now[name]);
  return now.iso;
}

// --- Rows, cloned from the page's templates -------------------------------------------------------

const clone = (name) => id(name)?.content.firstElementChild.cloneNode(true);

/** The page's element for a known word; for an unknown one, as the server does, the word stands for itself. */
function known(kind, name, text) {
  const element = clone(`${kind}-${name}`);
  if (element) return element;
  const plain = clone(`${kind}-`);
  plain.dataset[kind] = name;
  (text ? plain.querySelector(text) : plain).textContent = name;
  plain.querySelector("use")?.setAttribute("href", `#i-${name}`);
  return plain;
}

/** Fills `element`, or takes it away when there is nothing to put in. */
function put(element, text) {
  if (text === undefined || text === null || text === "") element.remove();
  else element.textContent = text;
}

/** How a date reads beside a time: a weekday for today and the six days to come, a date for any other. */
function beside(day, today) {
  const [date, now] = [day, today].map((iso) => new Date(`${iso}T00:00:00Z`));
  if (Number.isNaN(date.getTime())) return day;
  const [ahead, weekday] = [Math.round((date - now) / 86_400_000), weekdays[date.getUTCDay()]];
  if (ahead >= 0 && ahead <= 6) return weekday;
  const written = `${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
  return Math.abs(ahead) <= 180 ? `${weekday} ${written}` : `${written} ${date.getUTCFullYear()}`;
}

/** `Tue 1:30 am CST`: the day where it is not the row's, the zone in the hour that comes twice. */
const momentOf = (at, day, zone, today) => [day && beside(day, today), at, zone].filter(Boolean).join(" ");

function fillTime(cell, row, today) {
  const { kind = "", label, at, at_zone, until, until_day, until_zone, was, was_day, was_zone } = row.time ?? {};
  const cut = at ? at.indexOf(" ") : -1;
  const find = (name) => cell.querySelector(name);
  cell.dataset.kind = kind;
  put(find(".at"), cut < 0 ? at : at.slice(0, cut));
  put(find(".half"), cut < 0 ? undefined : at.slice(cut + 1));
  put(find(".zone"), at_zone);
  put(find(".day"), row.day && (until_day || row.day !== today) ? beside(row.day, today) : undefined);
  if (kind !== "will_call") find(".call").remove();
  if (row.time) find(".withheld").remove();
  if (until) find(".until span").textContent = momentOf(until, until_day, until_zone, today);
  else find(".until").remove();
  if (was) find(".was s").textContent = momentOf(was, was_day, was_zone, today);
  else find(".was").remove();
  if (at) find(".sub").prepend(known("label", label));
}

function fillRoom(cell, room) {
  const size = (room ?? "").length;
  cell.dataset.size = size <= 6 ? "l" : size <= 10 ? "m" : "s";
  const parts = (room ?? "").replace(/-/g, "- ").split(" ").map((part) => part.length);
  cell.dataset.wide = Math.min(11, size <= 7 ? size : Math.max(...parts));
  put(cell.querySelector(".number"), room);
  if (room) cell.querySelector(".withheld").remove();
}

function fillMarks(cell, row) {
  const form = row.authorization?.form;
  const link = cell.querySelector("a.pan");
  const linked = Boolean(link) && typeof form === "string" && form.startsWith("https://");
  const missing = row.authorization?.missing === true;
  if (missing && linked) link.setAttribute("href", form);
  else link?.remove();
  if (!missing || linked) cell.querySelector("span.pan").remove();
  if (row.late_minutes === undefined || row.late_minutes === null) cell.querySelector(".late").remove();
  else cell.querySelector(".minutes").textContent = String(row.late_minutes);
  if (!row.return) cell.querySelector(".back").remove();
}

function build(chart, row, today) {
  const line = clone(`row-${chart}`);
  const cell = (name) => line.querySelector(`.${name}`);
  line.dataset.key = row.key;
  line.dataset.status = row.status ?? "";
  fillTime(cell("time"), row, today);
  fillRoom(cell("room"), row.room);
  if (row.level) cell("level").append(known("level", row.level, ".vh"));
  if (row.level) cell("mark").textContent = row.level_mark ?? "";
  put(cell("name"), row.other_end);
  cell(row.other_end ? "other .withheld" : "dir").remove();
  if (row.status) cell("state").append(known("status", row.status, ".word"));
  fillMarks(cell("marks"), row);
  return line;
}

// --- A frame onto the page ------------------------------------------------------------------------

let frame, drawnDay; // kept to be drawn again when the facility's day changes

function light(line) {
  line.classList.add("lit");
  setTimeout(() => line.classList.remove("lit"), LIT_MS);
}

/** The line that stands, if it already says the same; a lit line says the same as an unlit one. */
function same(old, fresh) {
  const lit = old.classList.contains("lit");
  old.classList.remove("lit");
  const equal = old.isEqualNode(fresh);
  if (lit) old.classList.add("lit");
  return equal;
}

/** Changes no more of the document than changed: a link that has the focus keeps it. */
function drawChart(chart, rows, today, quiet) {
  const panel = id(chart);
  const body = panel.querySelector("tbody");
  const standing = new Map([...body.rows].map((line) => [line.dataset.key, line]));
  const changed = [];
  const lines = rows.map((row) => {
    const fresh = build(chart, row, today);
    const old = standing.get(row.key);
    standing.delete(row.key);
    if (old && same(old, fresh)) return old;
    old?.replaceWith(fresh);
    if (!quiet) light(fresh);
    changed.push({ row, line: fresh, moved: old?.dataset.status !== row.status });
    return fresh;
  });
  standing.forEach((gone) => gone.remove());
  order(body, lines);
  count(panel, rows.length);
  return changed;
}

function order(body, lines) {
  lines.forEach((line, index) => {
    if (body.rows[index] !== line) body.insertBefore(line, body.rows[index] ?? null);
  });
}

function count(panel, rows) {
  const text = panel.querySelector(".count");
  panel.dataset.rows = String(rows);
  setText(text, fill(text.dataset.text, { n: rows }));
}

function draw(next, quiet) {
  frame = next;
  drawnDay = local(serverNow()).iso;
  const changed = CHARTS.flatMap((chart) => drawChart(chart, next[chart], drawnDay, quiet));
  board.dataset.rows = String(next.departures.length + next.arrivals.length);
  layOut();
  if (!quiet) announce(changed.filter(({ row, moved }) => row.status && moved));
}

/** A page of another release cannot draw what comes now. It stays stale and says nothing, and so is loaded again in a minute. */
function take(text) {
  broken = true;
  try {
    const next = JSON.parse(text);
    if (next.version !== 1) return;
    draw(next, false);
    broken = false;
  } finally {
    if (broken) setFeed("stale");
  }
}

// --- What a screen reader is told -----------------------------------------------------------------

const unsaid = new Map();
let sayTimer;
function sentence({ row, line }) {
  const status = line.querySelector(".status .word").textContent;
  if (row.room) return fill(say.dataset.room, { room: row.room, status });
  const day = line.querySelector(".day")?.textContent;
  const time = [day, row.time?.at, row.time?.at_zone].filter(Boolean).join(" ");
  return fill(say.dataset.other, { time, other: row.other_end ?? "", status }).replace(/^[ :]+/, "");
}

/** One utterance at most every ten seconds; a row that changed twice is said once. */
function announce(changed) {
  for (const change of changed) unsaid.set(change.row.key, sentence(change));
  if (unsaid.size > 0) sayTimer ??= setTimeout(utter, 1_000);
}

function utter() {
  const sentences = [...new Set(unsaid.values())];
  unsaid.clear();
  if (sentences.length > 0) {
    say.textContent = sentences.length > SAY_AT_MOST ? fill(say.dataset.many, { n: sentences.length }) : sentences.join(". ");
  }
  sayTimer = sentences.length > 0 ? setTimeout(utter, SAY_EVERY_MS) : undefined;
}

// --- Pages of a chart that has more rows than the wall has room -----------------------------------

const pageOf = new Map(CHARTS.map((chart) => [chart, 0]));
/** Only a layout that cannot scroll pages itself; the style sheet says which one that is. */
const paged = () => getComputedStyle(board).getPropertyValue("--paged").trim() === "1";

/** The first lines of each page: as many whole rows as fit. */
function pageStarts(lines, room) {
  const starts = [];
  let bottom = -Infinity;
  lines.forEach((line, index) => {
    const top = line.offsetTop;
    if (top + line.offsetHeight <= bottom) return;
    starts.push(index);
    bottom = top + Math.max(room, line.offsetHeight);
  });
  return starts;
}

function layOutChart(chart, turn) {
  const panel = id(chart);
  const frameOf = panel.querySelector(".window");
  const lines = [...panel.querySelector("tbody").rows];
  const label = panel.querySelector(".pages");
  frameOf.style.maxHeight = "";
  if (!paged() || lines.length === 0) return setText(label, "");
  const head = panel.querySelector("thead").offsetHeight;
  const starts = pageStarts(lines, frameOf.clientHeight - head);
  const page = (pageOf.get(chart) + (turn ? 1 : 0)) % starts.length;
  pageOf.set(chart, page);
  setText(label, starts.length > 1 ? `${page + 1} / ${starts.length}` : "");
  if (starts.length > 1) showPage(frameOf, head, lines.slice(starts[page], starts[page + 1]));
  else frameOf.scrollTop = 0;
  if (turn && starts.length > 1 && !calm.matches) {
    panel.querySelector("tbody").animate({ opacity: [0, 1] }, { duration: 400, easing: "ease-out" });
  }
}

/** Measured in fractions of a pixel, or a sliver of the next page shows. */
function showPage(frameOf, head, lines) {
  const top = lines[0].getBoundingClientRect().top;
  const bottom = lines[lines.length - 1].getBoundingClientRect().bottom;
  frameOf.style.maxHeight = `${Math.floor(head + bottom - top)}px`;
  frameOf.scrollTop = lines[0].offsetTop - head;
}

function layOut(turn = false) {
  for (const chart of CHARTS) layOutChart(chart, turn);
}

// --- Freshness ------------------------------------------------------------------------------------

// Two clocks: one of them misses a sleeping machine, the other jumps when the time is set.
let heard = { server: serverNow(), wall: Date.now(), steady: performance.now() };
let polling = false;
let behind = false; // the server says that it has lost its database: what it shows may be old
let broken = false; // a board came that this script cannot draw

const silence = () => Math.max(Date.now() - heard.wall, performance.now() - heard.steady);

/** Something was heard, if by way of another page then so long ago. */
function fresh(age = 0) {
  heard = { server: serverNow() - age, wall: Date.now() - age, steady: performance.now() - age };
  if (!broken) setFeed("live");
}

/** With its day, once that is over. */
function heardAt() {
  const [then, today] = [local(heard.server), local(serverNow()).iso];
  return then.iso === today ? timeOf(then) : `${beside(then.iso, today)} ${timeOf(then)}`;
}

function setFeed(state) {
  const asOf = heardAt();
  const was = root.dataset.feed;
  root.dataset.feed = state;
  setText(freshness.querySelector(".words"), fill(freshness.dataset[state], { time: asOf }));
  if (state === "stale" && was === "live") say.textContent = fill(say.dataset.stale, { time: asOf });
}

// --- What the page hears --------------------------------------------------------------------------

/** The server's answer to this screen is now the signed-out page: show it, and do not come back. */
function signedOut() {
  leave();
  location.reload();
}

const heardOf = {
  beat({ now, age = 0 }) {
    setServerTime(now + age);
    [behind, polling] = [false, false];
    fresh(age);
  },
  board({ text }) {
    take(text);
    polling = false;
    if (!behind) fresh();
  },
  polled({ text, now, age = 0, streaming, ...told }) {
    setServerTime(now + age);
    if (text) take(text);
    [behind, polling] = [told.behind, !streaming];
    if (behind) setFeed("stale");
    else fresh(age);
  },
  stale() {
    behind = true;
    setFeed("stale");
  },
  lost() {
    if (!polling) setFeed("stale");
  },
  end: signedOut,
};

/** Pages of one board hear together. Where the server tells boards apart by the session, so do the pages. */
function addresses() {
  const { stream, poll, tabs } = board.dataset;
  const session = tabs && document.cookie.split("; ").find((cookie) => cookie.startsWith(`${tabs}=`));
  return { stream, poll, name: tabs ? session ?? String(Math.random()) : stream };
}

const start = () => follow(addresses(), (message) => heardOf[message.kind](message));

// --- Every second ---------------------------------------------------------------------------------

function tick() {
  const today = showClock();
  if (frame && today !== drawnDay) draw(frame, true);
  if (silence() > (polling ? POLLED_STALE_MS : STALE_MS)) {
    setFeed("stale");
    silent();
  }
  if (!broken) document.dispatchEvent(new Event("alive")); // or the watchdog reloads the page
}

setInterval(tick, 1_000);
setInterval(() => layOut(true), PAGE_MS);
addEventListener("resize", () => layOut());
addEventListener("online", revive);
addEventListener("beforeprint", () => setText(freshness.querySelector(".words"), fill(freshness.dataset.stale, { time: heardAt() })));
addEventListener("afterprint", () => setFeed(root.dataset.feed));
addEventListener("pagehide", leave);
// The answer leads to the door. The stream, which ends with the session, would lead elsewhere before it.
document.querySelector(".sign-out")?.addEventListener("submit", leave);
addEventListener("pageshow", ({ persisted }) => persisted && start());
root.dataset.script = "on"; // the style sheet lets a wall page itself only with somebody there to turn pages
tick();
layOut();
start();
