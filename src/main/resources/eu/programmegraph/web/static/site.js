// What pages do beyond links and forms. Each part is an addition: without it the page still works.

// The search box is a combobox with a list of suggestions, which htmx fetches
// (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/, "editable combobox with list autocomplete, manual selection").
(() => {
  const input = document.getElementById("q");
  const list = document.getElementById("suggestions");
  const told = document.getElementById("suggested");
  if (!input || !list || !told) return;

  let active = null;
  let wanted = false;

  const options = () => [...list.querySelectorAll("[role=option]")];
  const isOpen = () => !list.hidden;

  function activate(option) {
    active?.setAttribute("aria-selected", "false");
    active = option ?? null;
    if (!active) return input.removeAttribute("aria-activedescendant");
    active.setAttribute("aria-selected", "true");
    active.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", active.id);
  }

  function open() {
    if (options().length === 0) return close();
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
  }

  function close() {
    activate(null);
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
  }

  /** Goes through the options in a circle, by way of the input itself. */
  function move(step) {
    const all = options();
    const places = all.length + 1;
    activate(all[(all.indexOf(active) + 1 + step + places) % places - 1]);
  }

  function arrow(event, step) {
    if (options().length === 0) return;
    event.preventDefault();
    const wasOpen = isOpen();
    open();
    if (wasOpen || !event.altKey) move(step);
  }

  const keys = {
    ArrowDown: (event) => arrow(event, 1),
    ArrowUp: (event) => {
      if (!event.altKey) return arrow(event, -1);
      event.preventDefault();
      close();
    },
    Enter: (event) => {
      wanted = false;
      if (!active) return close();
      event.preventDefault();
      active.click();
    },
    // Some browsers would empty a search box: what was typed stays.
    Escape: (event) => {
      event.preventDefault();
      wanted = false;
      close();
    },
    // The caret moves in the text, and the choice is taken back.
    Home: () => activate(null),
    End: () => activate(null),
    ArrowLeft: () => activate(null),
    ArrowRight: () => activate(null),
  };

  input.addEventListener("keydown", (event) => {
    if (!event.isComposing) keys[event.key]?.(event);
  });
  input.addEventListener("input", () => {
    wanted = input.value.trim() !== "";
    activate(null);
    if (!wanted) close();
  });
  input.addEventListener("click", () => !isOpen() && input.value.trim() !== "" && open());
  input.addEventListener("blur", () => {
    wanted = false;
    close();
  });
  // Pressing an option leaves the focus in the input, so that the list is still there when the press ends.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  // A page that comes back from the browser's memory starts closed.
  addEventListener("pagehide", close);

  // An answer that comes after the reader has gone on is kept, and not shown.
  document.body.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target !== list) return;
    active = null;
    options().forEach((option) => mark(option, input.value));
    wanted && document.activeElement === input ? open() : close();
    told.textContent = wanted ? `${list.getAttribute("aria-label")}: ${options().length}` : "";
  });

  /** Without diacritics and capitals, each character as one, so that places stay the same. */
  const fold = (text) =>
    [...text].map((letter) => (letter.normalize("NFD")[0] ?? letter).replace(/[łŁ]/, "l").toLowerCase()[0]);

  /** Marks where words begin as those that were typed. */
  function mark(element, typed) {
    const words = typed.split(/[^\p{L}\p{N}.-]+/u).filter(Boolean).map((word) => fold(word.normalize("NFC")).join(""));
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (texts.nextNode()) nodes.push(texts.currentNode);
    nodes.forEach((node) => node.replaceWith(...pieces(node.data, words)));
  }

  function pieces(text, words) {
    const letters = [...text.normalize("NFC")];
    const folded = fold(letters.join("")).join("");
    const made = [];
    let plain = "";
    for (let at = 0; at < letters.length; ) {
      const begins = at === 0 || !/[\p{L}\p{N}]/u.test(letters[at - 1]);
      const length = begins ? Math.max(0, ...words.filter((word) => folded.startsWith(word, at)).map((w) => w.length)) : 0;
      if (length > 0) {
        const found = document.createElement("mark");
        found.textContent = letters.slice(at, at + length).join("");
        made.push(plain, found);
        plain = "";
      } else {
        plain += letters[at];
      }
      at += Math.max(length, 1);
    }
    return [...made, plain].filter((piece) => piece !== "");
  }
})();

// Buttons that copy a text; shown only where the browser allows it.
document.querySelectorAll("button.copy[data-copy]").forEach((button) => {
  const source = document.getElementById(button.dataset.copy);
  const told = button.parentElement.querySelector("[role=status]");
  if (!source || !navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    told.textContent = "";
    await navigator.clipboard.writeText(source.textContent);
    told.textContent = button.dataset.copied;
  });
});

// A language chosen with the pointer applies at once. Who goes through the list by keys changes it at each step, and
// says with the button when it is the right one (WCAG 2.2, 3.2.2).
document.querySelectorAll("form.content-language select").forEach((select) => {
  let byKeys = false;
  select.addEventListener("keydown", () => (byKeys = true));
  select.addEventListener("pointerdown", () => (byKeys = false));
  select.addEventListener("change", () => byKeys || select.form.requestSubmit());
});
