package eu.programmegraph.cli;

import eu.programmegraph.ProgrammeGraphException;
import eu.programmegraph.mapping.TextTableException;
import eu.programmegraph.query.UnknownNameException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.sys.JenaSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/** The program. */
@Command(
        name = "programme-graph",
        description = "The concepts of the Erasmus+ programme as a knowledge graph, with a SPARQL endpoint.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = ProgrammeGraph.Version.class,
        subcommands = {
            LoadCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            QueryCommand.class,
            ExportCommand.class,
            MapCommand.class,
            EvaluateCommand.class,
            ReportCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 the input is at fault, 2 wrong use, 3 the program is at fault.",
            "First steps: programme-graph serve, then open http://localhost:3030/"
        })
public final class ProgrammeGraph {

    /** Lucene praises and laments the JDK at every start; kept here, since loggers are weakly held. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private ProgrammeGraph() {}

    public static void main(String[] arguments) {
        int exitCode;
        try {
            exitCode = run(arguments);
        } catch (Throwable fault) { // an Error, which picocli lets pass
            fault.printStackTrace();
            exitCode = ExitCode.INTERNAL;
        }
        System.exit(exitCode);
    }

    /** Runs the program and returns its exit code. */
    public static int run(String... arguments) {
        LUCENE.setLevel(Level.SEVERE);
        JenaSystem.init();
        CommandLine program = new CommandLine(new ProgrammeGraph())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(ProgrammeGraph::explain)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100);
        int exitCode = program.execute(arguments);
        if (program.getOut().checkError()) {
            return tell(program, "Standard output cannot be written to the end.", ExitCode.INPUT);
        }
        return exitCode;
    }

    /** The one place where failures become messages and exit codes. */
    private static int explain(Exception failure, CommandLine command, ParseResult arguments) {
        return switch (failure) {
            case UsageException wrongUse -> tell(command, wrongUse.getMessage(), ExitCode.USAGE);
            case TextTableException wrongUse -> tell(command, wrongUse.getMessage(), ExitCode.USAGE);
            case UnknownNameException wrongUse -> tell(command, wrongUse.getMessage(), ExitCode.USAGE);
            case ProgrammeGraphException hindrance -> tell(command, hindrance.getMessage(), ExitCode.INPUT);
            default -> {
                failure.printStackTrace(command.getErr());
                yield tell(command, "This is a fault of the program: " + failure, ExitCode.INTERNAL);
            }
        };
    }

    private static int tell(CommandLine command, String message, int exitCode) {
        command.getErr().println("programme-graph: " + message);
        return exitCode;
    }

    /** The version that the jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = ProgrammeGraph.class.getPackage().getImplementationVersion();
            return new String[] {"programme-graph " + (version == null ? "unpackaged" : version)};
        }
    }
}
