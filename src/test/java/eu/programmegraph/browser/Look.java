package eu.programmegraph.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** The windows that people have. */
enum Look {
    DESKTOP(1280, 900, ColorScheme.LIGHT, true),
    DESKTOP_DARK(1280, 900, ColorScheme.DARK, true),
    PHONE(360, 740, ColorScheme.LIGHT, true),
    PHONE_DARK(360, 740, ColorScheme.DARK, true),
    WITHOUT_SCRIPTS(1280, 900, ColorScheme.LIGHT, false);

    private final int width;
    private final int height;
    private final ColorScheme scheme;
    private final boolean scripts;

    Look(int width, int height, ColorScheme scheme, boolean scripts) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
        this.scripts = scripts;
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(scripts)
                .setPermissions(List.of("clipboard-read", "clipboard-write"))
                .setLocale("en-GB");
    }
}
