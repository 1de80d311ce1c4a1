package eu.programmegraph.cli;

import eu.programmegraph.load.TextMappings;
import eu.programmegraph.mapping.MappedRow;

/** Writes what texts serve as RDF. */
final class MapTriples implements MapWriter {

    private final TextMappings mappings;

    MapTriples(TextMappings mappings) {
        this.mappings = mappings;
    }

    @Override
    public void write(MappedRow mapped) {
        mappings.write(mapped.row().id(), mapped.language(), mapped.row().text(), mapped.matches());
    }

    @Override
    public void close() {
        mappings.finish();
    }
}
