package eu.programmegraph.concept;

/** How a concept that goes on from 2014-2020 to 2021-2027 was called before and is called now, in one language. */
public record TermChange(String notation, Language language, String formerTerm, String currentTerm) {}
