package eu.programmegraph.concept;

/** What a concept scheme is called in one language, and what it holds. */
public record SchemeTitle(String scheme, Language language, String title, String description) {}
