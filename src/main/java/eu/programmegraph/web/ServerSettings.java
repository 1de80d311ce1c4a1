package eu.programmegraph.web;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How the server is to run.
 *
 * @param host the address to listen on; {@code localhost} is reached from this machine only
 * @param port the port; 0 takes any free one
 * @param publicBase the address under which the world sees the site, ending in a slash; if it is not given, that of the
 *     host and port
 * @param queryTimeout how long a query may run; if it is not given, the configuration says
 * @param largestAnswer how many bytes an answer may have
 * @param shutdownGrace how long running queries may go on once the server is told to stop
 * @see #builder()
 */
public record ServerSettings(
        String host,
        int port,
        Optional<URI> publicBase,
        Optional<Duration> queryTimeout,
        long largestAnswer,
        Duration shutdownGrace) {

    public static final int DEFAULT_PORT = 3030;

    public ServerSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("The port " + port + " is not between 0 and 65535.");
        }
        if (queryTimeout.filter(timeout -> !timeout.isPositive()).isPresent()) {
            throw new IllegalArgumentException("The query timeout must be longer than nothing.");
        }
        if (publicBase.filter(base -> !isBase(base)).isPresent()) {
            throw new IllegalArgumentException(
                    "The public address \"%s\" is not of the form https://example.org/ or https://example.org/path/."
                            .formatted(publicBase.get()));
        }
    }

    /** The address of the site, ending in a slash. */
    String address(int listensOn) {
        return publicBase.map(URI::toString).orElseGet(() -> "http://" + host + ":" + listensOn + "/");
    }

    private static boolean isBase(URI base) {
        return List.of("http", "https").contains(String.valueOf(base.getScheme()))
                && base.getHost() != null
                && base.getRawPath().endsWith("/")
                && base.getRawQuery() == null
                && base.getRawFragment() == null;
    }

    /** The settings as they come; what is to differ is set on it. */
    public static Builder builder() {
        return new Builder();
    }

    /** Settings in the making. */
    public static final class Builder {

        private String host = "localhost";
        private int port = DEFAULT_PORT;
        private Optional<URI> publicBase = Optional.empty();
        private Optional<Duration> queryTimeout = Optional.empty();
        private long largestAnswer = 256L << 20;
        private Duration shutdownGrace = Duration.ofSeconds(5);

        private Builder() {}

        public Builder host(String value) {
            host = value;
            return this;
        }

        public Builder port(int value) {
            port = value;
            return this;
        }

        public Builder publicBase(Optional<URI> value) {
            publicBase = value;
            return this;
        }

        public Builder queryTimeout(Optional<Duration> value) {
            queryTimeout = value;
            return this;
        }

        public Builder largestAnswer(long value) {
            largestAnswer = value;
            return this;
        }

        public Builder shutdownGrace(Duration value) {
            shutdownGrace = value;
            return this;
        }

        /**
         * The settings.
         *
         * @throws IllegalArgumentException if one of them is impossible; its message says which and why
         */
        public ServerSettings build() {
            return new ServerSettings(host, port, publicBase, queryTimeout, largestAnswer, shutdownGrace);
        }
    }
}
