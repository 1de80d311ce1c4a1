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

  /** What is being written before the cursor. Words and IRIs that are not closed are several tokens to YASQE. */
  function tokenHere(yasqe) {
    const token = yasqe.getCompleteToken();
    const { line, ch } = yasqe.getDoc().getCursor();
    const text = yasqe.getDoc().getLine(line);
    const iri = text.slice(0, ch).match(/<[^\s<>]*$/)?.[0];
    const word = text.slice(0, ch).match(/[\p{L}\d.-]+$/u)?.[0];
    if (!iri && (token.string.includes(":") || !word)) return token;
    const string = iri ?? word;
    const start = ch - string.length;
    const end = ch + (iri ? (text.slice(ch).match(/^[^\s<>]*>/)?.[0].length ?? 0) : 0);
    return { ...token, string, start, end, from: { ch: start }, to: { ch: end } };
  }

  const termCompleter = {
    name: "terms",
    bulk: false,
    autoShow: true,
    isValidCompletionPosition(yasqe) {
      const token = tokenHere(yasqe);
      const text = token.string.trim();
      const { line, ch } = yasqe.getDoc().getCursor();
      // The # in an IRI that is not closed begins a comment to YASQE; so what stands before the IRI counts.
      const { type } = yasqe.getTokenAt({ line, ch: text.startsWith("<") ? token.start : ch });
      if (["comment", "string", "atom"].includes(type) || text.length < 2) return false;
      const before = yasqe.getPreviousNonWsToken(line, token);
      if (before.string.toUpperCase() === "PREFIX") return false;
      const isName = /^[\w-]*:/.test(text) || text.startsWith("<");
      return isName ? typing || wanted : wanted && /^[\p{L}\d]/u.test(text);
    },
    preProcessToken: tokenHere,
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
    const isLong = address.length > LONGEST_LINK;
    if (isLong && !byId("permalink").hidden) say(told.sayLong);
    byId("permalink").hidden = isLong;
    byId("copy-link").hidden = isLong || !navigator.clipboard;
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
      this.yasr.rootEl.querySelector(".tableSizer")?.setAttribute("aria-label", told.sayRowsperpage);
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

    draw(...config) {
      super.draw(...config);
      this.yasr.resultsEl.querySelector("textarea")?.setAttribute("aria-label", told.sayResponse);
    }
  }

  Yasr.registerPlugin("table", Table);
  Yasr.registerPlugin("response", Response);
  Yasr.registerPlugin("chart", window.chartPlugin({ place, shorten, fill }));
  const yasr = new Yasr(byId("results"), {
    persistenceId: null,
    pluginOrder: ["table", "chart", "response"],
    plugins: { table: { dynamicConfig: { compact: true, isEllipsed: false } } },
    prefixes: () => ({ ...known.prefixes, ...yasqe.getPrefixesFromQuery() }),
    getDownloadFileName: () => byId("example")?.dataset.example ?? "answer",
  });
  yasr.rootEl.querySelector(".yasr_external_ref_btn").remove();
  yasr.rootEl.querySelectorAll(".yasr_btnGroup button").forEach((button) => button.removeAttribute("aria-label"));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => yasr.plugins.chart.repaint());

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
    const name = yasr.config.getDownloadFileName() + "." + suffix;
    Object.assign(document.createElement("a"), { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return undefined;
  }

  byId("downloads").addEventListener("click", ({ target }) => {
    if (target.dataset.type) download(target.dataset).catch((failed) => show(failed, 0));
  });
})();
