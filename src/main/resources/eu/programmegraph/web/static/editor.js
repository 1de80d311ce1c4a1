/*
 * The query editor. The page comes with a plain form; this puts YASQE (the editor) and YASR (the results) of YASGUI in its
 * place. They are told to ask nobody but the endpoint of this site, and to do without what its policy forbids.
 */
(() => {
  "use strict";

  const place = document.getElementById("editor");
  const form = document.getElementById("query-form");
  if (!place || !form || !window.Yasgui) return;
  const { Yasqe, Yasr } = window.Yasgui;
  const told = place.dataset;
  const byId = (id) => document.getElementById(id);
  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, at) => values[at]);

  /* ---- What can be suggested ---- */

  let known = { prefixes: {}, terms: [] };

  const loaded = fetch(told.terms)
    .then((answer) => answer.json())
    .then((json) => {
      const local = (iri) => iri.slice(Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1);
      const kinds = { classes: json.classes, properties: json.properties, concepts: json.concepts };
      const terms = Object.entries(kinds).flatMap(([kind, list]) =>
        list.map((term) => ({ ...term, kind, name: fold(local(term.iri)), words: fold(term.label).split(/[\s-]+/) })),
      );
      known = { prefixes: json.prefixes, terms };
      return known;
    });

  /** Without capitals and diacritics; ł is a letter of its own to Unicode. */
  function fold(text) {
    return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ł", "l");
  }

  /** How well a term fits what was typed: 0 is best; nothing if it does not. */
  function rank(term, typed) {
    if (term.name.startsWith(typed)) return 0;
    if (term.words.some((word) => word.startsWith(typed))) return 1;
    return term.name.includes(typed) || term.words.join(" ").includes(typed) ? 2 : undefined;
  }

  function fitting(yasqe, token) {
    const text = token.string.trim();
    const colon = text.indexOf(":");
    const inBrackets = text.startsWith("<");
    const prefixes = { ...known.prefixes, ...yasqe.getPrefixesFromQuery() };
    const namespace = inBrackets ? text.slice(1).replace(/>$/, "") : colon < 0 ? "" : prefixes[text.slice(0, colon)];
    if (namespace === undefined) return [];
    const typed = inBrackets ? "" : fold(text.slice(colon + 1));
    const before = yasqe.getPreviousNonWsToken(yasqe.getDoc().getCursor().line, token);
    const onlyClasses = ["a", "rdf:type"].includes(before.string);
    return known.terms
      .filter((term) => term.iri.startsWith(namespace) && (!onlyClasses || term.kind === "classes"))
      .map((term) => ({ term, rank: rank(term, typed) }))
      .filter((found) => found.rank !== undefined)
      .sort((one, other) => one.rank - other.rank)
      .slice(0, 100)
      .map((found) => found.term);
  }

  function shorten(iri, prefixes) {
    for (const [prefix, namespace] of Object.entries(prefixes)) {
      const rest = iri.slice(namespace.length);
      if (iri.startsWith(namespace) && /^[\p{L}\d_]([\p{L}\d_.-]*[\p{L}\d_-])?$/u.test(rest)) return prefix + ":" + rest;
    }
    return undefined;
  }

  // Suggestions come up by themselves only while somebody types a name: the keys that move in their list are those that
  // move in the query. For a bare word they come when asked for.
  let typing = false;
  let wanted = false;
  const labels = new Map();

  const termCompleter = {
    name: "terms",
    bulk: false,
    autoShow: true,
    isValidCompletionPosition(yasqe) {
      const token = yasqe.getCompleteToken();
      const text = token.string.trim();
      if (["comment", "string", "atom"].includes(token.type) || text.length < 2) return false;
      const before = yasqe.getPreviousNonWsToken(yasqe.getDoc().getCursor().line, token);
      if (before.string.toUpperCase() === "PREFIX") return false;
      const isName = /^[\w-]*:/.test(text) || text.startsWith("<");
      return isName ? typing || wanted : wanted && /^[\p{L}\d]/u.test(text);
    },
    async get(yasqe, token) {
      await loaded;
      const terms = fitting(yasqe, token);
      terms.forEach((term) => labels.set(term.iri, term.label));
      return terms.map((term) => term.iri);
    },
    postProcessSuggestion(yasqe, token, iri) {
      const short = token.string.startsWith("<")
        ? undefined
        : shorten(iri, { ...known.prefixes, ...yasqe.getPrefixesFromQuery() });
      const text = short ?? "<" + iri + ">";
      labels.set(text, labels.get(iri));
      return text;
    },
    postprocessHints: (_yasqe, hints) =>
      hints.map((hint) => ({ ...hint, displayText: [hint.text, labels.get(hint.text)].filter(Boolean).join("  ") })),
  };

  // Of YASQE's own completers two are left: those of classes and properties would ask a server elsewhere, and so would
  // that of prefixes. A storage identifier of its own keeps the latter from taking that of the query.
  Yasqe.defaults.autocompleters = [];
  Yasqe.Autocompleters = {
    variables: Yasqe.Autocompleters.variables,
    prefixes: {
      ...Yasqe.Autocompleters.prefixes,
      persistenceId: () => undefined,
      get: () => loaded.then(({ prefixes }) => Object.entries(prefixes).map(([prefix, iri]) => `${prefix}: <${iri}>`)),
    },
    terms: termCompleter,
  };

  /* ---- The editor ---- */

  const updateQueryButton = Yasqe.prototype.updateQueryButton;
  Yasqe.prototype.updateQueryButton = function (status) {
    updateQueryButton.call(this, status);
    this.queryBtn.title = told.sayRun;
    this.queryBtn.setAttribute("aria-label", told.sayRun);
  };

  // YASQE explains a mistake in a tooltip whose HTML has a style attribute, which the policy of the page refuses.
  const checkSyntax = Yasqe.prototype.checkSyntax;
  Yasqe.prototype.checkSyntax = function () {
    checkSyntax.call(this);
    for (let line = 0; line < this.getDoc().lineCount(); line++) {
      const icon = this.lineInfo(line)?.gutterMarkers?.gutterErrorBar;
      if (!icon) continue;
      const { state } = this.getTokenAt({ line, ch: this.getDoc().getLine(line).length }, true);
      icon.onmouseover = icon.onmouseout = null;
      icon.title = told.sayInvalid + ": " + (state.errorMsg || state.possibleCurrent.join(" "));
    }
  };

  const first = form.elements.query.value;
  const asked = told.asked === "true";
  form.hidden = true;
  place.hidden = false;
  const yasqe = new Yasqe(place, {
    value: first,
    // A query that was asked for is shown, and what the reader wrote last is kept.
    persistenceId: asked ? null : "programme-graph-query",
    createShareableLink: null,
    consumeShareLink: null,
    editorHeight: "24rem",
    autocompleters: ["variables", "prefixes", "terms"],
    requestConfig: {
      endpoint: told.endpoint,
      method: "POST",
      acceptHeaderGraph: "text/turtle",
      acceptHeaderSelect: "application/sparql-results+json",
    },
    extraKeys: {
      "Ctrl-Space": () => {
        wanted = true;
        yasqe.autocomplete();
        wanted = false;
      },
    },
  });
  yasqe.getInputField().setAttribute("aria-label", told.sayQuery);
  yasqe.getInputField().setAttribute("aria-describedby", "editor-keys");
  yasqe.on("beforeChange", (_editor, change) => {
    if (!change.origin?.startsWith("+")) return; // what the program writes, such as a prefix
    typing = true;
    setTimeout(() => (typing = false));
  });

  /* ---- Links to the query ---- */

  const LONGEST_LINK = 7000; // a server may refuse longer addresses

  function link() {
    const query = yasqe.getValue();
    const current = new URL(location.href);
    if (query === first && current.searchParams.has("example")) return current.href;
    const address = new URL(told.page, location.href);
    address.searchParams.set("query", query);
    return address.href;
  }

  const say = (text) => (byId("editor-status").textContent = text);
  const isGraph = () => ["CONSTRUCT", "DESCRIBE"].includes(yasqe.getQueryType());

  function follow() {
    const address = link();
    byId("permalink").hidden = byId("copy-link").hidden = address.length > LONGEST_LINK;
    byId("copy-link").hidden ||= !navigator.clipboard;
    byId("permalink").href = address;
    const kind = isGraph() ? "graph" : "table";
    byId("downloads")
      .querySelectorAll("button")
      .forEach((button) => (button.hidden = button.dataset.answer !== kind));
  }

  yasqe.on("change", follow);
  byId("copy-link").addEventListener("click", () =>
    navigator.clipboard.writeText(link()).then(() => say(told.sayCopied)),
  );
  ["editor-keys", "editor-tools", "downloads"].forEach((id) => (byId(id).hidden = false));
  follow();

  /* ---- The results ---- */

  const label = (plugin, text) => Object.assign(plugin, { label: text, helpReference: undefined });

  function pageOf(iri) {
    const [path, fragment] = iri.slice(told.base.length).split("#");
    const address = new URL(told.pages, location.href);
    address.pathname += path;
    address.hash = fragment ?? "";
    return address.href;
  }

  class Table extends Yasr.plugins.table {
    constructor(yasr) {
      super(yasr);
      label(this, told.sayTable);
      // The part that makes columns wider and narrower writes style elements, which the policy of the page refuses. It
      // lets alone what is no table.
      const initComplete = (settings) => (settings.nTable.matches = () => false);
      this.config = { ...this.config, tableConfig: { ...this.config.tableConfig, initComplete } };
    }

    draw(config) {
      super.draw(config);
      window.removeEventListener("resize", this.tableResizer.onResize);
      this.tableResizer = undefined;
    }

    /** What has a page here leads there. */
    getUriLinkFromBinding(binding, prefixes) {
      const html = super.getUriLinkFromBinding(binding, prefixes);
      if (!binding.value.startsWith(told.base)) return html;
      const holder = new DOMParser().parseFromString(html, "text/html").body;
      holder.querySelector("a")?.setAttribute("href", pageOf(binding.value));
      return holder.innerHTML;
    }
  }

  class Response extends Yasr.plugins.response {
    constructor(yasr) {
      super(yasr);
      label(this, told.sayResponse);
    }
  }

  /* ---- The chart ---- */

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
      const series = numbers.map((column) => ({ name: column, data: shown.map((row) => Number(row[column]?.value ?? NaN)) }));
      return { by: naming, numbers, categories, series, isTime: isTime && naming.includes(columns[0]), shown: shown.length };
    }
    const varied = others.filter((column) => values(column).length > 1).sort((a, b) => values(a).length - values(b).length);
    const grouping = varied.find((column) => !(isTime && column === columns[0])) ?? others[0];
    const naming = isTime ? columns[0] : (varied.find((column) => column !== grouping) ?? others.find((column) => column !== grouping));
    const categories = values(naming).slice(0, MOST_CATEGORIES);
    const sums = new Map();
    rows.forEach((row) => {
      const key = text(row, naming) + "\n" + text(row, grouping);
      sums.set(key, (sums.get(key) ?? 0) + Number(row[numbers[0]]?.value ?? 0));
    });
    const series = values(grouping).map((name) => ({ name, data: categories.map((at) => sums.get(at + "\n" + name) ?? null) }));
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
      axisLabel: { color: ink, width: isLying ? Math.min(320, width * 0.42) : undefined, overflow: "truncate", interval: isLying ? 0 : "auto" },
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

  class Chart {
    constructor(yasr) {
      label(this, told.sayChart);
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
      box.style.height = Math.max(320, what.categories.length * (what.by.length > 1 && what.series.length > 3 ? 48 : 24) + 90) + "px";
      this.yasr.resultsEl.append(box);
      this.chart = window.echarts.init(box, null, { renderer: "canvas" });
      this.paint = () => this.chart.setOption(options(what, description, box.clientWidth));
      this.paint();
      this.watch = new ResizeObserver(() => this.chart.resize());
      this.watch.observe(box);
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
  }

  Yasr.registerPlugin("table", Table);
  Yasr.registerPlugin("response", Response);
  Yasr.registerPlugin("chart", Chart);
  const yasr = new Yasr(byId("results"), {
    persistenceId: null,
    pluginOrder: ["table", "chart", "response"],
    plugins: { table: { dynamicConfig: { compact: true, isEllipsed: false } } },
    prefixes: () => ({ ...known.prefixes, ...yasqe.getPrefixesFromQuery() }),
    getDownloadFileName: () => byId("example")?.dataset.example ?? "answer",
  });
  yasr.rootEl.querySelector(".yasr_external_ref_btn").remove();
  yasr.rootEl.querySelectorAll(".yasr_btnGroup button").forEach((button) => button.removeAttribute("aria-label"));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => yasr.plugins.chart.chart && yasr.plugins.chart.paint());

  function show(answer, duration) {
    byId("results").hidden = false;
    yasr.setResponse(answer, duration);
    const rows = yasr.results.getBindings();
    say(answer instanceof Error ? told.sayFailed : [told.sayDone, rows ? fill(told.sayRows, rows.length) : ""].join(" "));
  }

  let contentType = "";
  yasqe.on("query", () => {
    say(told.sayRunning);
    contentType = isGraph() ? "text/turtle" : "application/sparql-results+json";
    if (link().length <= LONGEST_LINK) history.replaceState(null, "", link());
  });
  yasqe.on("queryResponse", (_editor, data, duration) => {
    if (data?.name === "AbortError") say("");
    else show(data instanceof Error ? data : { data, contentType, status: 200 }, duration);
  });

  /* ---- Downloads ---- */

  async function download({ type, suffix }) {
    const answer = await fetch(told.endpoint, {
      method: "POST",
      headers: { Accept: type, "Content-Type": "application/sparql-query" },
      body: yasqe.getValue(),
    });
    if (!answer.ok) return show(new Error(await answer.text()), 0);
    const address = URL.createObjectURL(await answer.blob());
    Object.assign(document.createElement("a"), { href: address, download: yasr.config.getDownloadFileName() + "." + suffix }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return undefined;
  }

  byId("downloads").addEventListener("click", ({ target }) => {
    if (target.dataset.type) download(target.dataset).catch((failed) => show(failed, 0));
  });
})();
