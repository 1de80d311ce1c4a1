package eu.programmegraph.catalogue;

import eu.programmegraph.concept.FundedProject;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;

/** What portals are told of graphs that come of lists of projects. */
final class PortfolioTexts {

    private record Texts(Map<String, String> titles, String description) {}

    private static final String INVENTED = "Invented sample: none of the projects and organisations is real. ";

    private static final Map<String, Texts> KINDS = Map.of(
            "portfolio",
                    new Texts(
                            Map.of(
                                    "en",
                                    "Projects",
                                    "sl",
                                    "Projekti",
                                    "bg",
                                    "Проекти",
                                    "lv",
                                    "Projekti",
                                    "pl",
                                    "Projekty"),
                            "Funded projects, from a list of projects that was loaded here. Postal addresses and names of"
                                    + " natural persons are not part of it; names of organisations are, and summaries hold"
                                    + " what their authors wrote."),
            "mapping",
                    new Texts(
                            Map.of(
                                    "en",
                                    "Mappings",
                                    "sl",
                                    "Preslikave",
                                    "bg",
                                    "Съпоставяния",
                                    "lv",
                                    "Sasaistes",
                                    "pl",
                                    "Przyporządkowania"),
                            "Statements of outcomes in the summaries of funded projects, and the goals of the programme that"
                                    + " each serves, according to a program or a person."));

    private PortfolioTexts() {}

    /** Adds title and description to a graph of that name, such as {@code portfolio/sample}. */
    static void describe(Resource graph, String name) {
        List<String> steps = List.of(name.split("/", 2));
        Texts texts = KINDS.get(steps.getFirst());
        if (texts == null) {
            throw new IllegalArgumentException("No graph of that kind is written piece by piece: " + name);
        }
        texts.titles()
                .forEach((language, title) ->
                        graph.addProperty(DCTerms.title, title + ": " + steps.getLast(), language));
        String description =
                steps.getLast().equals(FundedProject.SAMPLE) ? INVENTED + texts.description() : texts.description();
        graph.addProperty(DCTerms.description, description, "en");
    }
}
