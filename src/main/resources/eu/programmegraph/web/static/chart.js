"use strict";

/*
 * Answers of the query editor as charts: a plugin for YASR, drawn by ECharts on a canvas. The chart repeats what the table
 * says, so that the table is its alternative for those who do not see it.
 */
window.chartPlugin = ({ place, shorten, fill }) => {
  const told = place.dataset;
  const MOST_CATEGORIES = 40;
  const COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#8c6bb1", "#7f7f7f"];
  const NUMBER = /#(integer|decimal|double|float|int|long|short|byte|nonNegativeInteger|positiveInteger)$/;
  const YEARS = /^(19|20)\d\d(-\d{4})?$/;

  /**
   * What an answer allows to draw: categories, and the series of numbers that belong to them. Nothing without a column of
   * numbers and another one. Rows that one or more columns tell apart are categories; otherwise the column with the fewest
   * values gives the series, and the one with the next fewest the categories.
   */
  function drawing(columns, rows, prefixes) {
    const isNumber = (column) =>
      rows.some((row) => row[column]) && rows.every((row) => !row[column] || NUMBER.test(row[column].datatype ?? ""));
    const isTime = rows.length > 1 && rows.every((row) => YEARS.test(row[columns[0]]?.value ?? ""));
    const numbers = columns.filter((column, at) => isNumber(column) && !(isTime && at === 0));
    const others = columns.filter((column) => !numbers.includes(column) && rows.some((row) => row[column]));
    if (!rows.length || !numbers.length || !others.length) return undefined;

    const text = (row, column) => {
      const cell = row[column];
      return cell?.type === "uri" ? (shorten(cell.value, prefixes) ?? cell.value) : (cell?.value ?? "");
    };
    const values = (column) => [...new Set(rows.map((row) => text(row, column)))];
    const telling = others.filter((column) => values(column).length === rows.length);
    const readable = telling.filter((column) => rows.every((row) => row[column]?.type !== "uri"));

    if (others.length === 1 || telling.length) {
      const naming = readable.length ? readable : telling.length ? telling.slice(0, 1) : others;
      const shown = rows.slice(0, MOST_CATEGORIES);
      const categories = shown.map((row) => naming.map((column) => text(row, column)).join(" "));
      const amount = (row, column) => Number(row[column]?.value ?? NaN);
      const series = numbers.map((column) => ({ name: column, data: shown.map((row) => amount(row, column)) }));
      return { by: naming, numbers, categories, series, isTime: isTime && naming.includes(columns[0]), shown: shown.length };
    }
    const varied = others.filter((column) => values(column).length > 1).sort((a, b) => values(a).length - values(b).length);
    const grouping = varied.find((column) => !(isTime && column === columns[0])) ?? others[0];
    const naming = isTime ? columns[0] : [...varied, ...others].find((column) => column !== grouping);
    const categories = values(naming).slice(0, MOST_CATEGORIES);
    const sums = new Map();
    rows.forEach((row) => {
      const key = text(row, naming) + "\n" + text(row, grouping);
      sums.set(key, (sums.get(key) ?? 0) + Number(row[numbers[0]]?.value ?? 0));
    });
    const sum = (category, group) => sums.get(category + "\n" + group) ?? null;
    const series = values(grouping).map((name) => ({ name, data: categories.map((category) => sum(category, name)) }));
    const shown = rows.filter((row) => categories.includes(text(row, naming))).length;
    return { by: [naming, grouping], numbers: numbers.slice(0, 1), categories, series, isTime, shown };
  }

  /** A colour of the site, as the browser has it in the scheme of now. */
  function colour(name, otherwise) {
    const probe = document.createElement("span");
    probe.style.color = `var(${name}, ${otherwise})`;
    place.append(probe);
    const value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  }

  function options({ categories, series, isTime }, description, width) {
    const ink = colour("--ink", "CanvasText");
    const line = colour("--line", "GrayText");
    const isLying = !isTime && (categories.length > 8 || categories.some((name) => name.length > 12));
    const names = {
      type: "category",
      data: categories,
      inverse: isLying,
      axisLine: { lineStyle: { color: line } },
      axisLabel: {
        color: ink,
        width: isLying ? Math.min(320, width * 0.42) : undefined,
        overflow: "truncate",
        interval: isLying ? 0 : "auto",
      },
    };
    const amounts = { type: "value", axisLabel: { color: ink }, splitLine: { lineStyle: { color: line, opacity: 0.5 } } };
    return {
      animation: !matchMedia("(prefers-reduced-motion: reduce)").matches,
      aria: { enabled: true, label: { description } },
      color: COLOURS,
      textStyle: { color: ink },
      grid: { left: 8, right: 24, top: series.length > 1 ? 48 : 16, bottom: 8 },
      legend: { show: series.length > 1, type: "scroll", top: 0, textStyle: { color: ink } },
      // Drawn on the canvas: as HTML it would have style attributes.
      tooltip: {
        trigger: "axis",
        renderMode: "richText",
        axisPointer: { type: isTime ? "line" : "shadow" },
        backgroundColor: colour("--card", "Canvas"),
        borderColor: line,
        textStyle: { color: ink },
      },
      xAxis: isLying ? amounts : names,
      yAxis: isLying ? names : amounts,
      series: series.map((one) => ({ ...one, type: isTime ? "line" : "bar" })),
    };
  }

  return class Chart {
    constructor(yasr) {
      this.label = told.sayChart;
      this.yasr = yasr;
      this.priority = 1;
    }

    canHandleResults() {
      return Boolean(this.yasr.results?.getBindings());
    }

    /** The library is large, and is fetched when somebody wants to see a chart. */
    initialize() {
      Chart.library ??= new Promise((done, failed) => {
        const script = Object.assign(document.createElement("script"), { src: told.charts, onload: done, onerror: failed });
        document.head.append(script);
      });
      return Chart.library;
    }

    draw() {
      this.destroy();
      const rows = this.yasr.results.getBindings();
      const what = drawing(this.yasr.results.getVariables(), rows, this.yasr.getPrefixes());
      const note = Object.assign(document.createElement("p"), { className: "chart-note" });
      this.yasr.resultsEl.append(note);
      if (!what) {
        note.textContent = told.sayNochart;
        return;
      }
      const description = fill(told.sayDrawn, what.numbers.join(", "), what.by.join(", "));
      const part = what.shown < rows.length ? fill(told.sayPart, what.shown, rows.length) : "";
      note.textContent = [description, part].filter(Boolean).join(" ");
      const box = Object.assign(document.createElement("div"), { className: "chart" });
      box.setAttribute("role", "img");
      const thickness = what.series.length > 3 ? 48 : 24; // of a category, in pixels
      box.style.height = Math.max(320, what.categories.length * thickness + 90) + "px";
      this.yasr.resultsEl.append(box);
      this.chart = window.echarts.init(box, null, { renderer: "canvas" });
      this.paint = () => this.chart.setOption(options(what, description, box.clientWidth));
      this.repaint();
      this.watch = new ResizeObserver(() => this.chart.resize());
      this.watch.observe(box);
    }

    /** In the colours of now. */
    repaint() {
      if (this.chart) this.paint();
    }

    download(name) {
      if (!this.chart) return undefined;
      const picture = () => this.chart.getDataURL({ pixelRatio: 2, backgroundColor: colour("--ground", "Canvas") });
      return { filename: name + ".png", title: told.sayChart, getData: picture };
    }

    destroy() {
      this.watch?.disconnect();
      this.chart?.dispose();
      this.chart = this.watch = undefined;
    }

    getIcon() {
      const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      svg.setAttribute("viewBox", "0 0 16 16");
      svg.setAttribute("aria-hidden", "true");
      const bars = document.createElementNS("http://www.w3.org/2000/svg", "path");
      bars.setAttribute("d", "M1 15V8h3v7zm5 0V1h3v14zm5 0V5h3v10z");
      bars.setAttribute("fill", "currentColor");
      svg.append(bars);
      const icon = Object.assign(document.createElement("div"), { className: "svgImg" });
      icon.append(svg);
      return icon;
    }
  };
};
