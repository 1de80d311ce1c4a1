package eu.programmegraph.page;

import eu.programmegraph.concept.Language;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of the interface in one language: {@code messages_sl.properties} and its likes. */
final class Messages {

    private static final String BUNDLE = "eu.programmegraph.page.messages";
    private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Messages(language));
        }
    }

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(Language language) {
        this.locale = Locale.of(language.tag());
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    static Messages in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** The text of that key; if there is none, since the key comes out of the data, the other text. */
    String textOr(String other, String key) {
        return bundle.containsKey(key) ? bundle.getString(key) : other;
    }

    /** The text of that key, with the arguments put in ({@link MessageFormat}). */
    String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }
}
