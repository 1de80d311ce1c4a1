package eu.programmegraph.page;

import java.net.URI;
import java.util.function.UnaryOperator;

/**
 * The site that the pages belong to.
 *
 * @param address its address as the world sees it, ending in a slash
 * @param assets gives each script, style sheet and picture the path that it is served under
 * @param release what is shown
 */
public record Site(String address, UnaryOperator<String> assets, Release release) {

    /** The path of the address: what every link inside the site begins with. */
    String path() {
        return URI.create(address).getRawPath();
    }

    String asset(String name) {
        return path() + assets.apply(name);
    }
}
