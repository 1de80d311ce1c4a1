/**
 * The site as a person sees it, in a real browser: {@link eu.programmegraph.browser.InBrowser} starts a server and a
 * Chromium for all tests of this package, and gives each test a {@link eu.programmegraph.browser.Visit} that notes
 * whatever goes wrong on the pages it opens.
 *
 * <p>The tests use the Chromium and the Node of the machine and download neither. Chromium is looked for in the usual
 * places, or is what the system property {@code chromium} names; Node is the {@code node} of the path, or what
 * {@code PLAYWRIGHT_NODEJS_PATH} names. Where one of them is missing the tests are skipped, and with
 * {@code -Dbrowser=required} they fail.
 */
package eu.programmegraph.browser;
