package eu.programmegraph;

import eu.programmegraph.mapping.Explanation;
import eu.programmegraph.mapping.Match;
import eu.programmegraph.mapping.Outcome;
import eu.programmegraph.mapping.OutcomeMapper;
import eu.programmegraph.mapping.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A mapper of which a test can foresee what it finds: sentences that have certain words. */
public final class KeywordMapper implements OutcomeMapper {

    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+[.!?]?");
    private static final Map<String, String> WORDS = new TreeMap<>(
            Map.of("digital", "I03", "language", "I02", "inclusi", "S12.1", "ministr", "S10", "employer", "S02.1"));

    @Override
    public String version() {
        return "keywords 1";
    }

    @Override
    public List<Match> matches(String text, String language) {
        return WORDS.entrySet().stream()
                .flatMap(word -> Stream.of(text.indexOf(word.getKey()))
                        .filter(start -> start >= 0)
                        .map(start -> new Match(
                                word.getValue(),
                                0.876,
                                new Span(start, start + word.getKey().length()))))
                .toList();
    }

    @Override
    public Explanation explain(String text, String language, String notation) {
        return new Explanation(
                matches(text, language).stream()
                        .filter(match -> match.notation().equals(notation))
                        .map(match -> new Explanation.Reason(match.evidence(), 1))
                        .toList(),
                List.of());
    }

    @Override
    public List<Outcome> outcomes(String text, String language) {
        Matcher sentences = SENTENCE.matcher(text);
        return sentences
                .results()
                .flatMap(sentence -> outcome(sentence, language))
                .toList();
    }

    private Stream<Outcome> outcome(MatchResult sentence, String language) {
        List<Match> matches = matches(sentence.group(), language).stream()
                .map(match -> new Match(
                        match.notation(),
                        match.confidence(),
                        new Span(
                                sentence.start() + match.evidence().start(),
                                sentence.start() + match.evidence().end())))
                .toList();
        return matches.isEmpty()
                ? Stream.empty()
                : Stream.of(new Outcome(new Span(sentence.start(), sentence.end()), matches));
    }
}
