package eu.programmegraph.web;

import java.util.List;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * The functions that a query may call: those that Jena registers. ARQ would also load any class on the class path that a
 * query names, by a {@code java:} IRI or in its own namespace of functions, some of which wait or print.
 */
final class ClosedFunctions {

    /** Other names of REGEX and REPLACE, which would not keep to the time limit. */
    private static final List<String> BESIDES_REGEX = List.of("matches", "replace", "tokenize");

    private static final FunctionRegistry FUNCTIONS = functions();
    private static final PropertyFunctionRegistry PROPERTY_FUNCTIONS = propertyFunctions();

    private ClosedFunctions() {}

    /** Has the queries of this context call these functions and no others. */
    static void close(Context context) {
        FunctionRegistry.set(context, FUNCTIONS);
        PropertyFunctionRegistry.set(context, PROPERTY_FUNCTIONS);
    }

    private static FunctionRegistry functions() {
        FunctionRegistry all = FunctionRegistry.get();
        FunctionRegistry closed = new FunctionRegistry() {
            @Override
            public @Nullable FunctionFactory get(String iri) {
                return isRegistered(iri) ? super.get(iri) : null;
            }
        };
        all.keys().forEachRemaining(iri -> closed.put(iri, all.get(iri)));
        BESIDES_REGEX.forEach(name -> closed.remove(ARQConstants.fnPrefix + name));
        return closed;
    }

    private static PropertyFunctionRegistry propertyFunctions() {
        PropertyFunctionRegistry all = PropertyFunctionRegistry.chooseRegistry(ARQ.getContext());
        PropertyFunctionRegistry closed = new PropertyFunctionRegistry() {
            @Override
            public boolean manages(String iri) {
                return isRegistered(iri);
            }

            @Override
            public @Nullable PropertyFunctionFactory get(String iri) {
                return isRegistered(iri) ? super.get(iri) : null;
            }
        };
        all.keys().forEachRemaining(iri -> closed.put(iri, all.get(iri)));
        return closed;
    }
}
