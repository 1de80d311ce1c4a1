package eu.programmegraph.portfolio;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a project is called tells its action or its field.
 *
 * @param where which cell of the project it is about
 * @param pattern what the cell looks like: {@code *} stands for any text, {@code ?} for one character; case makes no
 *     difference
 * @param action the notation of the action; empty if it tells none
 * @param field the notation of the field; empty if it tells none
 */
public record ActionCode(Where where, String pattern, String action, String field) {

    /** A cell of a project. */
    public enum Where {
        IDENTIFIER("identifier"),
        ACTION_TYPE("action type"),
        KEY_ACTION("key action");

        private final String text;

        Where(String text) {
            this.text = text;
        }

        /** How it is written in the table. */
        public String text() {
            return text;
        }
    }

    /** The pattern as a regular expression, for text in small letters. */
    Pattern compiled() {
        StringBuilder expression = new StringBuilder();
        for (char character : pattern.toLowerCase(Locale.ROOT).toCharArray()) {
            switch (character) {
                case '*' -> expression.append(".*");
                case '?' -> expression.append('.');
                default -> expression.append(Pattern.quote(String.valueOf(character)));
            }
        }
        return Pattern.compile(expression.toString());
    }
}
