// Shows the ways through a concept when it is pointed at or focused. Without this the picture is complete all the same.
"use strict";

for (const picture of document.querySelectorAll("svg.logic")) {
  const boxes = new Map([...picture.querySelectorAll("a[data-concept]")].map((box) => [box.dataset.concept, box]));
  const lines = [...picture.querySelectorAll("g[data-from] > path")].map((line) => ({
    line,
    from: line.parentNode.dataset.from,
    to: line.dataset.to,
  }));
  const wholeOf = (concept) => boxes.get(concept)?.dataset.whole;
  const partsOf = (concept) => [...boxes.keys()].filter((part) => wholeOf(part) === concept);
  const isAction = (concept) => boxes.get(concept)?.classList.contains("step-action");

  /** Follows the lines from a concept; what is expected to reach a goal goes on from any of its parts. */
  function after(concept, found) {
    for (const way of lines.filter((way) => way.from === concept && !found.has(way))) {
      found.add(way);
      const ends = isAction(concept) ? [way.to, ...partsOf(way.to)] : [way.to];
      ends.forEach((end) => after(end, found));
    }
  }

  function before(concept, found) {
    const whole = wholeOf(concept);
    const leads = (way) => way.to === concept || (way.to === whole && isAction(way.from));
    for (const way of lines.filter((way) => leads(way) && !found.has(way))) {
      found.add(way);
      before(way.from, found);
    }
  }

  function show(concept) {
    const found = new Set();
    for (const start of [concept, ...partsOf(concept)]) {
      after(start, found);
      const led = new Set();
      before(start, led);
      led.forEach((way) => found.add(way));
    }
    const shown = new Set([concept, ...partsOf(concept)]);
    found.forEach((way) => shown.add(way.from).add(way.to));
    lines.forEach((way) => way.line.classList.toggle("on", found.has(way)));
    boxes.forEach((box, name) => box.classList.toggle("on", shown.has(name)));
    picture.classList.add("chosen");
  }

  const hide = () => picture.classList.remove("chosen");
  boxes.forEach((box, name) => {
    box.addEventListener("pointerenter", () => show(name));
    box.addEventListener("pointerleave", hide);
    box.addEventListener("focus", () => show(name));
    box.addEventListener("blur", hide);
  });
}
