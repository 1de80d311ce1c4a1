package eu.programmegraph.page;

/**
 * What to say when something cannot be shown.
 *
 * @param status the HTTP status
 * @param asked what was asked for, as the reader wrote it
 * @param detail what more there is to say, in English; may be empty
 */
public record ErrorPage(int status, String asked, String detail) {}
