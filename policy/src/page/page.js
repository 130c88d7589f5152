// Without this script the page shows everything, one part after the other.
"use strict";
const all = (selector) => [...document.querySelectorAll(selector)];
const first = all("nav a[data-view]")[0].dataset.view;
const show = () => {
  const [view, role] = (location.hash.slice(1) || first).split("/");
  all(".view").forEach((part) => part.classList.toggle("on", part.id === "view-" + view));
  all("nav a[data-view]").forEach((link) => link.classList.toggle("on", link.dataset.view === view));
  const pick = document.getElementById("role");
  if (role) pick.value = role;
  all("section.role").forEach((part) => part.classList.toggle("on", part.id === "role-" + pick.value));
};
document.body.classList.add("live");
document.getElementById("role").addEventListener("change", (event) => { location.hash = "one/" + event.target.value; });
addEventListener("hashchange", show);
show();

const today = new Date().toLocaleDateString("en-US", { year: "numeric", month: "long", day: "numeric" });
all(".today").forEach((place) => { place.textContent = today; });

const filters = document.querySelector(".filters");
const filter = () => {
  const changed = filters.elements.changed && filters.elements.changed.checked;
  const wanted = (name) => filters.elements[name].value;
  all("tbody tr").forEach((row) => {
    const other = ["role", "relation", "status"].some((name) => wanted(name) && row.dataset[name] !== wanted(name));
    row.hidden = other || (changed && !row.querySelector(".opens, .closes"));
  });
  all("[data-kind]").forEach((cell) => { cell.hidden = wanted("kind") !== "" && cell.dataset.kind !== wanted("kind"); });
};
filters.addEventListener("change", filter);
filter();
