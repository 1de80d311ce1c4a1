package eu.programmegraph.cli;

import eu.programmegraph.concept.Thesaurus;
import eu.programmegraph.mapping.OutcomeMapper;
import java.nio.file.Path;

/**
 * What was asked of the command {@code map}, as far as those need to know who write what was found.
 *
 * @param table the file that is mapped
 * @param byteOrderMark whether CSV begins with a byte order mark
 * @param explain whether each match is explained
 */
record MapTask(Path table, OutcomeMapper mapper, Thesaurus thesaurus, boolean byteOrderMark, boolean explain) {}
