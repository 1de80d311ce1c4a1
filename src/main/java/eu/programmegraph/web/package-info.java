/**
 * The server: an embedded Fuseki that serves the current generation of the store, read-only.
 *
 * <p>Way in: {@link eu.programmegraph.web.EndpointServer}. What it adds to Fuseki:
 *
 * <ul>
 *   <li>{@link eu.programmegraph.web.QueryService}: queries that would have the server call out are refused.
 *   <li>{@link eu.programmegraph.web.AnswerFilter}: an answer is sent when it is complete, so that a query that runs
 *       out of time ends in a 503 and never in half an answer.
 *   <li>{@link eu.programmegraph.web.CrossOriginFilter}: any web page may read.
 *   <li>{@link eu.programmegraph.web.ReconciliationFilter}: matches names that others use with concepts, as OpenRefine
 *       asks (Reconciliation API 0.2).
 *   <li>{@link eu.programmegraph.web.SiteFilter}: pages, documents, and what portals look for. {@link
 *       eu.programmegraph.web.Routes} knows what stands at which path, {@link eu.programmegraph.web.Snapshot} what is held
 *       in memory of a generation, {@link eu.programmegraph.web.Reply} says it in HTTP.
 *   <li>{@link eu.programmegraph.web.GenerationWatcher}: a newly published generation is served without a restart.
 * </ul>
 */
@NullMarked
package eu.programmegraph.web;

import org.jspecify.annotations.NullMarked;
