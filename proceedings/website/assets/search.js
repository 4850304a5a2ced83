// The search. Words are cut by the rules that the index was made with (stems.py), so that all forms of a word meet.
"use strict";
(() => {
  const { rules, papers } = window.PROCEEDINGS;
  const endings = Object.fromEntries(Object.entries(rules.endings).map(([tag, list]) => [tag, new Set(list)]));
  const weights = [8, 6, 5, 1]; // title, authors, keywords, abstract
  const language = document.documentElement.lang;
  const field = document.getElementById("q");
  const found = document.getElementById("found");
  const results = document.getElementById("results");
  const index = papers.map((paper) => ({ paper, fields: paper.words.map((words) => words.split(" ")) }));

  const fold = (text) =>
    Array.from(text.normalize("NFC").toLowerCase(), (letter) => rules.folded[letter] || letter).join("");

  function cut(word, list) {
    for (let length = Math.min(rules.longest, word.length - rules.least); length > 0; length--) {
      if (list.has(word.slice(-length))) return word.slice(0, -length);
    }
    return word;
  }

  function cyrillic(word, tag) {
    for (let round = 0; round < rules.rounds[tag]; round++) word = cut(word, endings[tag]);
    const last = word.slice(-1);
    return word.slice(0, -1) + (rules.voiced[tag][last] || last);
  }

  function singular(word) {
    if (word.length > 4 && word.endsWith("ies")) return word.slice(0, -3) + "y";
    if (word.length > 4 && /(s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
    if (word.length > 3 && /[^sui]s$/.test(word)) return word.slice(0, -1);
    return word;
  }

  // A word may be of either language, and may not be typed to its end.
  const forms = (word) =>
    word.charCodeAt(0) < 128 ? [singular(word)] : Object.keys(endings).map((tag) => cyrillic(word, tag));

  function score(fields, word) {
    let best = 0;
    fields.forEach((words, place) => {
      for (const form of word.forms) {
        if (words.includes(form)) best = Math.max(best, 2 * weights[place]);
        else if (words.some((each) => each.startsWith(form))) best = Math.max(best, weights[place]);
      }
    });
    return best;
  }

  function search(query) {
    const wanted = (fold(query).match(/[\p{L}\p{N}]+/gu) || [])
      .filter((word) => word.length > 1)
      .map((word) => ({ forms: forms(word) }));
    if (!wanted.length) return null;
    return index
      .map(({ paper, fields }) => ({ paper, scores: wanted.map((word) => score(fields, word)) }))
      .filter(({ scores }) => scores.every(Boolean))
      .map(({ paper, scores }) => ({ paper, sum: scores.reduce((sum, each) => sum + each) }))
      .sort((one, other) => other.sum - one.sum)
      .map(({ paper }) => paper);
  }

  function element(name, className, text, tag) {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    if (tag && tag !== language) made.lang = tag;
    return made;
  }

  function row(paper) {
    const [title, tag] = paper.title[language];
    const made = document.createElement("li");
    made.className = "entry";
    const heading = element("h2", "entry-title", "");
    const link = element("a", "", title, tag);
    link.href = `${results.dataset.root}${language}/papers/${paper.path}/index.html`;
    heading.append(link);
    made.append(heading);
    if (paper.authors[language]) made.append(element("p", "entry-authors", paper.authors[language], tag));
    if (paper.section[language]) made.append(element("p", "entry-section", paper.section[language]));
    const folio = element("p", "entry-folio", "");
    folio.append(element("span", "folio", results.dataset.pages.replace("{pages}", paper.pages)));
    made.append(folio);
    return made;
  }

  function show() {
    const list = search(field.value);
    results.replaceChildren(...(list || []).map(row));
    const words = list === null ? found.dataset.wait : list.length ? found.dataset.found : found.dataset.none;
    found.textContent = words.replace("{n}", list ? list.length : 0);
  }

  // Arrows walk through the results; Escape leads back into the field.
  function walk(event) {
    const links = [...results.querySelectorAll("a")];
    const place = links.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && place >= 0) field.focus();
    if (!step || (place < 0 && document.activeElement !== field)) return;
    event.preventDefault();
    const next = place + step;
    if (next < 0) field.focus();
    else if (next < links.length) links[next].focus();
  }

  field.value = new URLSearchParams(location.search).get("q") || "";
  field.addEventListener("input", show);
  field.form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });
  document.addEventListener("keydown", walk);
  show();
  field.focus();
})();
