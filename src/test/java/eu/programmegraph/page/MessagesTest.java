package eu.programmegraph.page;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.TestProject;
import eu.programmegraph.concept.Language;
import eu.programmegraph.query.NamedQuery;
import eu.programmegraph.query.QueryCatalogue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of the interface. */
final class MessagesTest {

    static Stream<String> keysOfExamples() {
        return QueryCatalogue.read(TestProject.QUERIES).all().stream()
                .flatMap(query -> Stream.concat(theme(query), audience(query)))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("keysOfExamples")
    void nameWhatTheCatalogueOfQueriesSpeaksOf(String key) {
        assertThat(Messages.in(Language.EN).textOr("", key)).isNotEmpty();
    }

    @Test
    void fallBackToWhatTheDataCallsIt() {
        assertThat(Messages.in(Language.EN).textOr("own theme", "theme.own-theme"))
                .isEqualTo("own theme");
    }

    private static Stream<String> theme(NamedQuery query) {
        return Stream.of("theme." + query.theme().replace(' ', '-'));
    }

    private static Stream<String> audience(NamedQuery query) {
        return query.audience().stream().map(reader -> "audience." + reader);
    }
}
