package eu.programmegraph.cli;

import eu.programmegraph.concept.Thesaurus;
import eu.programmegraph.load.VocabularyReader;
import eu.programmegraph.mapping.LanguageDetector;
import eu.programmegraph.mapping.OutcomeMapper;
import eu.programmegraph.mapping.RowMapper;
import eu.programmegraph.mapping.TextTable;
import eu.programmegraph.mapping.TextTable.Columns;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "map",
        mixinStandardHelpOptions = true,
        description = {
            "Tells which goals of the programme each text of a table serves, best first, with the words that tell.",
            "Example: programme-graph map outcomes.csv --out mapped.csv --id-column id --text-column text"
        })
final class MapCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private ThresholdOption threshold = new ThresholdOption();

    @Parameters(paramLabel = "IN.csv", description = "The table, in UTF-8, with commas, semicolons or tabs.")
    private Path table = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the matches are written.")
    private Path out = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: what the name of the file written ends with, else csv.")
    private @Nullable MapFormat format;

    @Option(
            names = "--id-column",
            defaultValue = Columns.USUAL_ID,
            paramLabel = "NAME",
            description = "The column with the identifier of each text. Default: ${DEFAULT-VALUE}.")
    private String idColumn = "";

    @Option(
            names = "--text-column",
            defaultValue = Columns.USUAL_TEXT,
            paramLabel = "NAME",
            description = "The column with the texts. Default: ${DEFAULT-VALUE}.")
    private String textColumn = "";

    @Option(
            names = "--language-column",
            paramLabel = "NAME",
            description = "The column with the language of each text (en, sl, bg, lv, pl, …). Default: the column lang"
                    + " if there is one. Where no language is given, it is detected.")
    private @Nullable String languageColumn;

    @Option(names = "--bom", description = "Begin a CSV file with a byte order mark, which some spreadsheets need.")
    private boolean byteOrderMark;

    @Option(
            names = "--explain",
            description = "Say of each match which words speak for it or against it, how much, and which examples it is"
                    + " like. For jsonl.")
    private boolean explain;

    @Override
    public Integer call() {
        double confidence = threshold.threshold();
        if (explain && format() != MapFormat.JSONL) {
            throw new UsageException("--explain goes with --format jsonl.");
        }
        TextTable texts = texts();
        PrintWriter messages = spec.commandLine().getOut();
        OutcomeMapper mapper = new Mappers(input.data(), store.directory(), messages).mapper(confidence);
        MapTask task =
                new MapTask(table, mapper, new Thesaurus(VocabularyReader.read(input.data())), byteOrderMark, explain);
        MapRun run = new MapRun(
                new RowMapper(mapper, new LanguageDetector()),
                spec.commandLine().getErr());
        OutputFile.write(out, stream -> run.run(texts, format().writer(task, stream)));
        MapRun.Summary summary = run.summary();
        messages.printf(
                Locale.ROOT,
                "%,d texts: %,d serve a goal, %,d serve none, %,d are empty; %,d matches in %s%n",
                summary.texts(),
                summary.serving(),
                summary.texts() - summary.serving() - summary.empty(),
                summary.empty(),
                summary.matches(),
                out);
        return ExitCode.DONE;
    }

    private TextTable texts() {
        if (!Files.isRegularFile(table)) {
            throw new UsageException("There is no file " + table + ".");
        }
        return TextTable.of(
                table,
                new Columns(idColumn, textColumn, Optional.ofNullable(languageColumn)),
                "Name them with --id-column, --text-column and --language-column.");
    }

    private MapFormat format() {
        return format != null ? format : MapFormat.ofFile(out);
    }
}
