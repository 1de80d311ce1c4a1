package eu.programmegraph.browser;

import static org.junit.jupiter.api.Assertions.fail;

import eu.programmegraph.TestProject;
import eu.programmegraph.web.EndpointServer;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test a {@link Visit}, and holds at its end that nothing went wrong on any page. Server and browser are started
 * once for all tests.
 */
final class InBrowser implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(InBrowser.class);
    private static final String MISSING = "There is no Chromium, or no Node to drive it, on this machine:"
            + " install both (chromium, nodejs), or name them with -Dchromium=PATH and PLAYWRIGHT_NODEJS_PATH.";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean isRequired = System.getProperty("browser", "").equals("required");
        return isRequired || Chromium.isHere()
                ? ConditionEvaluationResult.enabled("")
                : ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visit.class;
    }

    @Override
    public Visit resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store shared = context.getRoot().getStore(HERE);
        Started started =
                shared.getOrComputeIfAbsent(Started.class, key -> new Started(Chromium.start()), Started.class);
        Visit visit = new Visit(
                started.chromium().orElseGet(() -> fail(MISSING)).browser(),
                shared.getOrComputeIfAbsent(
                                Served.class, key -> new Served(TestProject.serve(TestProject.store())), Served.class)
                        .server()
                        .address());
        context.getStore(HERE).put(Visit.class, visit);
        return visit;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visit visit = context.getStore(HERE).remove(Visit.class, Visit.class);
        if (visit != null) {
            visit.end(context.getExecutionException().isEmpty());
        }
    }

    private record Started(Optional<Chromium> chromium) implements AutoCloseable {
        @Override
        public void close() {
            chromium.ifPresent(Chromium::close);
        }
    }

    private record Served(EndpointServer server) implements AutoCloseable {
        @Override
        public void close() {
            server.close();
        }
    }
}
