package eu.programmegraph.page;

import eu.programmegraph.mapping.TextTable.Columns;
import java.util.Optional;

/**
 * What stands in the form of the page Map.
 *
 * @param text a text to be mapped sentence by sentence
 * @param table CSV with a text in each row; empty if there is none
 * @param language the tag of the language of what tells none; empty to have it detected
 * @param columns those of the table
 */
public record MapForm(String text, String table, String language, Columns columns) {

    /** Nothing yet. */
    public static final MapForm EMPTY =
            new MapForm("", "", "", new Columns(Columns.USUAL_ID, Columns.USUAL_TEXT, Optional.empty()));
}
