package eu.programmegraph.web;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.util.Context;

/**
 * Has REGEX and REPLACE keep to the time limit. Java's matcher can try a bad pattern for longer than anybody lives, and
 * asks nobody; but it asks for each letter.
 */
final class TimedExpressions {

    private TimedExpressions() {}

    /** From now on, and for that long, the regular expressions of the queries of this context may run. */
    static void limit(Context context, Duration timeout) {
        long deadline = System.nanoTime() + timeout.toNanos();
        // Before it is optimized, since constant expressions are evaluated then.
        RewriteFactory factory = inner -> operation -> Optimize.stdOptimizationFactory
                .create(inner)
                .rewrite(Transformer.transform(new TransformCopy(), new Replacement(deadline), operation));
        context.set(ARQConstants.sysOptimizerFactory, factory);
    }

    private static final class Replacement extends ExprTransformCopy {
        private final long deadline;

        Replacement(long deadline) {
            this.deadline = deadline;
        }

        @Override
        public Expr transform(ExprFunctionN function, ExprList arguments) {
            return function instanceof E_Regex || function instanceof E_StrReplace
                    ? new Timed((ExprFunctionN) function.copy(arguments), arguments, deadline)
                    : super.transform(function, arguments);
        }
    }

    /** REGEX or REPLACE, tried out in time before it is evaluated. */
    private static final class Timed extends ExprFunctionN {
        private final ExprFunctionN untimed;
        private final long deadline;

        Timed(ExprFunctionN untimed, ExprList arguments, long deadline) {
            super(untimed.getFunctionSymbol().getSymbol(), arguments);
            this.untimed = untimed;
            this.deadline = deadline;
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            String name = getFunctionSymbol().getSymbol();
            String text = text(name, arguments.get(0));
            int flagsAt = untimed instanceof E_Regex ? 2 : 3;
            String flags = arguments.size() > flagsAt ? text(name, arguments.get(flagsAt)) : "";
            Pattern pattern = RegexEngine.makePattern(name, text(name, arguments.get(1)), flags);
            var matcher = pattern.matcher(new TimedText(text, deadline));
            if (untimed instanceof E_Regex) {
                return NodeValue.makeBoolean(matcher.find());
            }
            while (matcher.find()) {
                // only to see that it comes to an end
            }
            return untimed.eval(arguments);
        }

        private static String text(String function, NodeValue value) {
            return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Timed((ExprFunctionN) untimed.copy(arguments), arguments, deadline);
        }
    }

    /** A text that gives no letter after the deadline. */
    private static final class TimedText implements CharSequence {
        private static final int LOOK_EVERY = 1 << 12;

        private final CharSequence text;
        private final long deadline;
        private int letters;

        TimedText(CharSequence text, long deadline) {
            this.text = text;
            this.deadline = deadline;
        }

        @Override
        public char charAt(int index) {
            if (++letters % LOOK_EVERY == 0 && System.nanoTime() - deadline > 0) {
                throw new QueryCancelledException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
