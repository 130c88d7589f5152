// Every text a reader can see, with its contrast as WCAG 2.2 counts it; returns what falls short.
// Called with a state to put the board into first: `fresh` as it is, `changed` with every row lit, `stale` with its
// rows dimmed. Dimmed on purpose, times and rooms need no more contrast than other text.

const [state] = arguments;
const rows = [...document.querySelectorAll("#board .row")];
for (const row of rows) row.classList.toggle("lit", state === "changed");
if (state === "stale") document.documentElement.dataset.feed = "stale";
const least = state === "stale" ? 4.5 : 7;
const STRONG = ".time *, .room *, #clock *";
const QUIET = '.row[data-status="cancelled"] *'; // struck through on purpose

const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
canvas.canvas.width = canvas.canvas.height = 1;

/** Any colour a style sheet can name, as red, green, blue and alpha. */
function parsed(colour) {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = "#000";
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return { rgb: [red, green, blue], alpha: alpha / 255 };
}

const over = (rgb, alpha, below) => rgb.map((channel, index) => channel * alpha + below[index] * (1 - alpha));

function luminance(rgb) {
  const [red, green, blue] = rgb.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(first, second) {
  const [dark, light] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The text's colour and the ground right behind it, once every layer above them is laid on. */
function seen(element) {
  const chain = [];
  for (let at = element; at; at = at.parentElement) chain.unshift(at);
  let ground = [255, 255, 255];
  const groups = []; // what lies below each translucent group
  for (const at of chain) {
    const style = getComputedStyle(at);
    if (Number(style.opacity) < 1) groups.push({ opacity: Number(style.opacity), below: ground });
    const layer = parsed(style.backgroundColor);
    ground = over(layer.rgb, layer.alpha, ground);
  }
  const ink = parsed(getComputedStyle(element).color);
  let text = over(ink.rgb, ink.alpha, ground);
  for (const { opacity, below } of groups.reverse()) {
    text = over(text, opacity, below);
    ground = over(ground, opacity, below);
  }
  return { text, ground };
}

const isVisible = (element) => {
  const box = element.getBoundingClientRect();
  return box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true }) && !element.closest(".vh");
};

const isClipped = (element) => {
  for (let at = element; at; at = at.parentElement) if (getComputedStyle(at).clipPath.startsWith("inset(50%")) return true;
  return false;
};

const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());

function needed(element) {
  if (element.matches(STRONG) && !element.matches(QUIET)) return least;
  const { fontSize, fontWeight } = getComputedStyle(element);
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
}

const name = (element) => {
  const row = element.closest(".row");
  const own = `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ""}${[...element.classList].map((word) => `.${word}`).join("")}`;
  return row ? `[${row.dataset.status}] ${own}` : own;
};

const texts = [...document.body.querySelectorAll("*")].filter((element) => hasText(element) && isVisible(element) && !isClipped(element));
const short = texts.flatMap((element) => {
  const { text, ground } = seen(element);
  const [found, wanted] = [ratio(text, ground), needed(element)];
  return found < wanted ? [`${found.toFixed(2)} instead of ${wanted}: ${name(element)} "${element.textContent.trim().slice(0, 30)}"`] : [];
});
return { looked: texts.length, short: [...new Set(short)] };
