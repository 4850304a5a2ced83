// Buttons that copy a citation. They are hidden until this script is there to serve them.
"use strict";
(() => {
  async function copy(text) {
    if (navigator.clipboard) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        // Not every browser lets pages opened from a disk do so; then the old way.
      }
    }
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }

  document.querySelectorAll("button.copy").forEach((button) => {
    const words = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const done = await copy(document.getElementById(button.dataset.copy).textContent);
      button.focus();
      if (!done) return;
      button.textContent = button.dataset.done;
      setTimeout(() => (button.textContent = words), 2000);
    });
  });
})();
