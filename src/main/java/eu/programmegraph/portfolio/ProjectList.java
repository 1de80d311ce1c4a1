package eu.programmegraph.portfolio;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A list of projects that is open for reading, from its second row to its end. What is wrong with the file as a whole is a
 * {@link PortfolioException}, what is wrong with a row a {@link Reading.LeftOut}.
 */
public final class ProjectList implements AutoCloseable {

    private final ListFile file;
    private final Rows rows;
    private final Columns columns;
    private final ProjectReader reader;

    private ProjectList(ListFile file, Rows rows, Columns columns, Tables tables) {
        this.file = file;
        this.rows = rows;
        this.columns = columns;
        reader = new ProjectReader(columns, tables);
    }

    /** Opens a file, tells its encoding, its delimiter and its columns. */
    public static ProjectList open(Path path, Tables tables) {
        ListFile file = ListFile.examine(path);
        Rows rows = file.kind() == ListFile.Kind.WORKBOOK ? WorkbookRows.open(file) : CsvRows.open(file);
        try {
            List<String> header = rows.next().map(ListRow::cells).orElse(List.of());
            Columns columns = Columns.of(header);
            if (!columns.areThoseOfProjects()) {
                throw new PortfolioException(refusal(path, header));
            }
            return new ProjectList(file, rows, columns, tables);
        } catch (RuntimeException refused) {
            rows.close();
            throw refused;
        }
    }

    private static String refusal(Path path, List<String> header) {
        String found = header.isEmpty()
                ? "It is empty."
                : "Its first row begins with: " + Findings.brief(Texts.line(String.join(", ", header)));
        return ("%s: this is no list of projects. Its first row must name a column for the identifier (%s) and one for"
                        + " the title (%s). %s")
                .formatted(path, HeaderNames.of(Column.IDENTIFIER), HeaderNames.of(Column.TITLE), found);
    }

    /** What is to be told of the file as a whole. */
    public Optional<Finding> remark() {
        return file.strayLine() == 0
                ? Optional.empty()
                : Optional.of(new Finding(
                        0,
                        "",
                        ("line %d is not in UTF-8; the file is read as Windows-1252. See whether letters such as č or ł"
                                        + " are right; if not, save it again as \"CSV UTF-8\".")
                                .formatted(file.strayLine())));
    }

    /** The next row as it stands; none at the end. For one thread at a time. */
    public Optional<ListRow> next() {
        return rows.next();
    }

    /** What a row says. Safe for use by several threads. */
    public Reading read(ListRow row) {
        return reader.read(row);
    }

    /** The name of the column with the identifiers, in this list. */
    public String identifierColumn() {
        return columns.name(Column.IDENTIFIER);
    }

    /** The size of the file, in bytes. */
    public long bytes() {
        return file.bytes();
    }

    /** How much of it has been read, in bytes; 0 as long as it cannot be told. */
    public long position() {
        return rows.position();
    }

    /** The checksum of the file (SHA-256), in hexadecimal. */
    public String sha256() {
        return file.sha256();
    }

    /** The name under which a list is known: that of its file in small letters, digits and hyphens. */
    public static String nameOf(Path path) {
        String file = String.valueOf(path.getFileName());
        int dot = file.lastIndexOf('.');
        String bare = java.text.Normalizer.normalize(
                        dot > 0 ? file.substring(0, dot) : file, java.text.Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        return bare.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }

    @Override
    public void close() {
        rows.close();
    }
}
