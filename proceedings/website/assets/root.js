// The front door opens itself into the first of the reader's languages that there is; without scripts it is a choice.
"use strict";
(() => {
  const ways = new Map();
  document.querySelectorAll("a[hreflang]").forEach((way) => ways.set(way.hreflang, way.href));
  const wanted = (navigator.languages || [navigator.language]).map((tag) => tag.split("-")[0]);
  const found = wanted.find((tag) => ways.has(tag)) || ways.keys().next().value;
  if (found) location.replace(ways.get(found));
})();
