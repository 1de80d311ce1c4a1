package eu.programmegraph.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NameBasedIriTest {

    /** As {@code uuid.uuid5} of Python names it, in the name space of URLs. */
    @Test
    void isTheUuidThatOthersComputeToo() {
        assertThat(NameBasedIri.of("outcome", "1", "bg", "умения").getURI())
                .isEqualTo("urn:uuid:773083f0-a648-5aaf-a86d-3f5b71b90055");
    }

    @Test
    void tellsPartsApartWhereverTheyEnd() {
        assertThat(NameBasedIri.of("outcome", "1", "23")).isNotEqualTo(NameBasedIri.of("outcome", "12", "3"));
        assertThat(NameBasedIri.of("outcome", "a/1:b")).isNotEqualTo(NameBasedIri.of("outcome", "a", "b"));
        assertThat(NameBasedIri.of("outcome", "1")).isNotEqualTo(NameBasedIri.of("mapping", "1"));
    }
}
