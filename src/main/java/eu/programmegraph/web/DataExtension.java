package eu.programmegraph.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.Thesaurus;
import eu.programmegraph.vocab.ProgrammeIri;
import eu.programmegraph.web.ConceptProperty.OfConcept;
import eu.programmegraph.web.ConceptProperty.OfText;
import eu.programmegraph.web.ConceptProperty.Value;
import java.util.List;
import java.util.Optional;

/** Values of properties of concepts (Reconciliation API 0.2, data extension). */
final class DataExtension {

    private final Thesaurus thesaurus;
    private final ConceptProperties properties;

    DataExtension(Thesaurus thesaurus, ConceptProperties properties) {
        this.thesaurus = thesaurus;
        this.properties = properties;
    }

    /** The values; an identifier of no concept has none. */
    JsonObject answer(ReconciliationInput.Extension asked) {
        JsonArray meta = new JsonArray();
        asked.properties()
                .forEach(property -> meta.add(Reconciliation.named(
                        property.identifier(), known(property.identifier()).name())));
        JsonObject rows = new JsonObject();
        asked.identifiers().forEach(identifier -> rows.add(identifier, row(identifier, asked)));
        JsonObject answer = new JsonObject();
        answer.add("meta", meta);
        answer.add("rows", rows);
        return answer;
    }

    private JsonObject row(String identifier, ReconciliationInput.Extension asked) {
        Optional<Concept> concept = concept(identifier);
        JsonObject row = new JsonObject();
        for (ReconciliationInput.Extension.Asked property : asked.properties()) {
            List<Value> values =
                    concept.map(known(property.identifier()).values()).orElse(List.of());
            JsonArray array = new JsonArray();
            values.stream()
                    .limit(property.limit() > 0 ? property.limit() : values.size())
                    .map(DataExtension::value)
                    .forEach(array::add);
            row.add(property.identifier(), array);
        }
        return row;
    }

    private static JsonObject value(Value value) {
        return switch (value) {
            case OfConcept other -> Reconciliation.named(other.notation(), other.text());
            case OfText plain -> {
                JsonObject json = new JsonObject();
                json.addProperty("str", plain.text());
                yield json;
            }
        };
    }

    /** A concept by its notation or its IRI. */
    private Optional<Concept> concept(String identifier) {
        String concepts = ProgrammeIri.concept("").getURI();
        return thesaurus.concept(
                identifier.startsWith(concepts) ? identifier.substring(concepts.length()) : identifier);
    }

    private ConceptProperty known(String identifier) {
        return properties
                .find(identifier)
                .orElseThrow(() -> RefusedException.bad(
                        "There is no property \"%s\". /reconcile/properties lists those that there are."
                                .formatted(identifier)));
    }
}
