package eu.programmegraph.web;

import eu.programmegraph.ProgramFile;
import eu.programmegraph.query.NamedQuery;

/** The queries that the site itself asks; each is a resource {@code NAME.rq} of this room. */
final class OwnQueries {

    private OwnQueries() {}

    static NamedQuery read(String name) {
        String file = name + ".rq";
        return NamedQuery.parse(name, ProgramFile.text(OwnQueries.class, file), file);
    }
}
