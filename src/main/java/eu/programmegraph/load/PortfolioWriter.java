package eu.programmegraph.load;

import eu.programmegraph.catalogue.StreamedGraph;
import eu.programmegraph.portfolio.Country;
import eu.programmegraph.portfolio.Organisation;
import eu.programmegraph.portfolio.Project;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes the projects of a portfolio, each organisation once, and at the end the countries. */
final class PortfolioWriter {

    private final GraphWriter graph;

    /** By the twelve digits of their keys, as numbers: a million takes some 50 MB. */
    private final Set<Long> organisations = new HashSet<>();

    private final Set<Country> countries = new TreeSet<>(Comparator.comparing(Country::code));

    PortfolioWriter(GraphWriter graph) {
        this.graph = graph;
    }

    void write(Understanding.Understood understood, Project project) {
        graph.write(ProjectRdf.project(project, understood.titleLanguage(), understood.summaries()));
        Stream.concat(project.coordinator().stream(), project.partners().stream())
                .forEach(this::write);
        countries.addAll(project.participants());
    }

    private void write(Organisation organisation) {
        String key = organisation.key();
        if (organisations.add(Long.parseLong(key.substring(key.indexOf('-') + 1), 16))) {
            graph.write(ProjectRdf.organisation(organisation, key));
        }
    }

    StreamedGraph finish(boolean ours) {
        countries.forEach(country -> graph.write(ProjectRdf.country(country)));
        return graph.finish(ours);
    }
}
