// Draws the tables of figures. The tables say the same, and are there without this.
"use strict";

{
  const COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#8c6bb1", "#7f7f7f"];
  const MOST_LINES = COLOURS.length;
  const MOST_BARS = 40;

  /** A colour of the site, as the browser has it in the scheme of now. */
  function colour(place, name) {
    const probe = document.createElement("span");
    probe.style.color = `var(${name})`;
    place.append(probe);
    const value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  }

  /** The numbers of a table, row by row, with their names. */
  function read(table) {
    const columns = [...table.querySelectorAll("thead th")].slice(1).map((cell) => cell.textContent.trim());
    const rows = [...table.querySelectorAll("tbody tr")].map((row) => ({
      name: row.querySelector("th").dataset.text,
      values: [...row.querySelectorAll("td")].map((cell) => Number(cell.dataset.value)),
    }));
    return { columns, rows };
  }

  function base(place, description) {
    const ink = colour(place, "--ink");
    const line = colour(place, "--line");
    return {
      animation: false,
      aria: { enabled: true, label: { description } },
      color: COLOURS,
      textStyle: { color: ink },
      // Drawn on the canvas: as HTML it would have style attributes.
      tooltip: {
        renderMode: "richText",
        backgroundColor: colour(place, "--card"),
        borderColor: line,
        textStyle: { color: ink },
      },
      names: { type: "category", axisLabel: { color: ink, overflow: "truncate" }, axisLine: { lineStyle: { color: line } } },
      amounts: { type: "value", minInterval: 1, splitNumber: place.clientWidth < 600 ? 2 : 5, axisLabel: { color: ink, hideOverlap: true }, splitLine: { lineStyle: { color: line, opacity: 0.5 } } },
      ink,
    };
  }

  const shapes = {
    bars(place, { columns, rows }, { names, amounts, ...rest }) {
      const shown = [...rows].sort((a, b) => b.values[0] - a.values[0]).slice(0, MOST_BARS);
      place.style.height = Math.max(140, shown.length * 24 + 50) + "px";
      const width = Math.min(320, place.clientWidth * 0.42);
      return {
        ...rest,
        tooltip: { ...rest.tooltip, trigger: "axis", axisPointer: { type: "shadow" } },
        grid: { left: 8, right: 24, top: 8, bottom: 8, containLabel: true },
        xAxis: amounts,
        yAxis: { ...names, inverse: true, data: shown.map((row) => row.name), axisLabel: { ...names.axisLabel, width, interval: 0 } },
        series: [{ type: "bar", name: columns[0], data: shown.map((row) => row.values[0]) }],
      };
    },

    heat(place, { columns, rows }, { names, amounts, ink, ...rest }) {
      place.style.height = Math.max(200, rows.length * 24 + 110) + "px";
      const most = Math.max(1, ...rows.flatMap((row) => row.values));
      const fields = rows.flatMap((row, y) => row.values.map((value, x) => [x, y, value]));
      return {
        ...rest,
        grid: { left: 8, right: 8, top: 8, bottom: 64, containLabel: true },
        xAxis: { ...names, data: columns, axisLabel: { ...names.axisLabel, interval: 0, rotate: place.clientWidth < 600 ? 90 : 0 } },
        yAxis: { ...names, inverse: true, data: rows.map((row) => row.name), axisLabel: { ...names.axisLabel, width: Math.min(160, place.clientWidth * 0.3), interval: 0 } },
        visualMap: {
          min: 0,
          max: most,
          orient: "horizontal",
          left: "center",
          bottom: 4,
          textStyle: { color: ink },
          inRange: { color: [colour(place, "--tint"), "#4a9a9b", "#0b5f66"] },
        },
        series: [{ type: "heatmap", data: fields }],
      };
    },

    lines(place, { columns, rows }, { names, amounts, ink, ...rest }) {
      place.style.height = "360px";
      const sum = (row) => row.values.reduce((a, b) => a + b, 0);
      const shown = [...rows].sort((a, b) => sum(b) - sum(a)).slice(0, MOST_LINES);
      return {
        ...rest,
        tooltip: { ...rest.tooltip, trigger: "axis" },
        legend: { type: "scroll", top: 0, textStyle: { color: ink } },
        grid: { left: 8, right: 24, top: 48, bottom: 8, containLabel: true },
        xAxis: { ...names, data: columns },
        yAxis: amounts,
        series: shown.map((row) => ({ type: "line", name: row.name, data: row.values })),
      };
    },
  };

  /** The library is large, and is fetched when the first chart comes near. */
  let library;
  function load(source) {
    library ??= new Promise((done, failed) => {
      document.head.append(Object.assign(document.createElement("script"), { src: source, onload: done, onerror: failed }));
    });
    return library;
  }

  async function draw(place) {
    await load(place.dataset.charts);
    const data = read(document.getElementById(place.dataset.table));
    const options = () => {
      const { ink, ...rest } = shapes[place.dataset.shape](place, data, base(place, place.getAttribute("aria-label")));
      return rest;
    };
    const first = options();
    const chart = window.echarts.init(place, null, { renderer: "canvas" });
    chart.setOption(first);
    place.dataset.drawn = "true";
    new ResizeObserver(() => chart.resize()).observe(place);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => chart.setOption(options(), true));
  }

  const places = [...document.querySelectorAll(".chart[data-table]")];
  const watch = new IntersectionObserver(
    (seen) =>
      seen
        .filter((entry) => entry.isIntersecting)
        .forEach((entry) => {
          watch.unobserve(entry.target);
          draw(entry.target);
        }),
    { rootMargin: "400px" },
  );
  places.forEach((place) => {
    place.hidden = false;
    watch.observe(place);
  });
}
