package eu.programmegraph.portfolio;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The rows of the first sheet of a workbook (XLSX) whose first row is that of a list of projects. */
final class WorkbookRows implements Rows {

    /** What a part of a workbook may unpack to, in bytes. */
    private static final long LARGEST_PART = 4L << 30;

    /** The texts of all cells, which are held in memory; in bytes. */
    private static final long LARGEST_TEXTS = 512L << 20;

    /** Beyond this size, in bytes, a part that unpacks to more than so many times its packed size is refused. */
    private static final long HARMLESS = 64L << 20;

    private static final int LARGEST_RATIO = 200;
    private static final String TEXTS = "xl/sharedStrings.xml";

    private final ListFile file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private int row;

    private WorkbookRows(ListFile file, ReadableWorkbook workbook, Sheet sheet) throws IOException {
        this.file = file;
        this.workbook = workbook;
        stream = sheet.openStream();
        rows = stream.iterator();
    }

    static WorkbookRows open(ListFile file) {
        try {
            checkSizes(file);
            ReadableWorkbook workbook = new ReadableWorkbook(file.path().toFile());
            return new WorkbookRows(file, workbook, sheet(file, workbook));
        } catch (PortfolioException refused) {
            throw refused;
        } catch (Exception broken) { // the library throws whatever it meets in a damaged workbook
            throw broken(file, 0, broken);
        }
    }

    /** Unpacks once, counting; what the archive says of its sizes need not be true. */
    private static void checkSizes(ListFile file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (ZipFile archive = new ZipFile(file.path().toFile())) {
            for (Enumeration<? extends ZipEntry> parts = archive.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                long size = 0;
                try (InputStream in = archive.getInputStream(part)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        size += read;
                        checkSize(file, part, size);
                    }
                }
            }
        }
    }

    private static void checkSize(ListFile file, ZipEntry part, long size) {
        long largest = part.getName().equalsIgnoreCase(TEXTS) ? LARGEST_TEXTS : LARGEST_PART;
        boolean bomb = size > HARMLESS && size / LARGEST_RATIO > part.getCompressedSize();
        if (size > largest || bomb) {
            throw new PortfolioException(
                    "%s: the workbook is too large to be read safely: its part %s unpacks to more than %d MB. Save it as \"CSV UTF-8\"."
                            .formatted(file.path(), part.getName(), size >> 20));
        }
    }

    private static Sheet sheet(ListFile file, ReadableWorkbook workbook) throws IOException {
        List<Sheet> sheets = workbook.getSheets().toList();
        for (Sheet sheet : sheets) {
            try (Stream<Row> rows = sheet.openStream()) {
                Optional<ListRow> header = rows.map(WorkbookRows::row)
                        .filter(cells -> !cells.isBlank())
                        .findFirst();
                if (header.isPresent() && Columns.of(header.get().cells()).areThoseOfProjects()) {
                    return sheet;
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new PortfolioException(file.path() + ": the workbook has no sheet.");
        }
        return sheets.getFirst();
    }

    @Override
    public Optional<ListRow> next() {
        try {
            while (rows.hasNext()) {
                ListRow next = row(rows.next());
                row = next.number();
                if (!next.isBlank()) {
                    return Optional.of(next);
                }
            }
            return Optional.empty();
        } catch (Exception broken) { // as above
            throw broken(file, row + 1, broken);
        }
    }

    private static PortfolioException broken(ListFile file, int row, Exception cause) {
        String place = file.path() + (row > 0 ? ", row " + row : "");
        return new PortfolioException(
                place + ": the workbook is damaged, or none of Excel 2007 or later: " + cause.getMessage()
                        + ". Save it again as XLSX or \"CSV UTF-8\".",
                cause);
    }

    private static ListRow row(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(WorkbookRows::text).orElse(""));
        }
        return new ListRow(row.getRowNum(), cells);
    }

    /** Numbers as they are, not as they are shown; of a formula what it came to. */
    private static String text(Cell cell) {
        String raw = cell.getType() == CellType.NUMBER ? cell.asNumber().toPlainString() : cell.getText();
        return raw == null ? "" : raw;
    }

    /** How far inside the archive the rows are is not known. */
    @Override
    public long position() {
        return 0;
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException harmless) {
            throw new UncheckedIOException(harmless);
        }
    }
}
