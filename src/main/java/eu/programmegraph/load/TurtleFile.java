package eu.programmegraph.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** Reads a Turtle file, in UTF-8. */
final class TurtleFile {

    private TurtleFile() {}

    /** Adds what the file says to the model, and tells whether it could be read; if not, the problems say why. */
    static boolean readInto(Model model, Path file, Problems problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            RDFParser.fromString(text, Lang.TURTLE)
                    .base(file.toUri().toString())
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(model);
            return true;
        } catch (RiotException broken) {
            problems.inFile(file.toString(), "this is not valid Turtle: " + broken.getMessage() + ".");
        } catch (CharacterCodingException notUtf8) {
            problems.inFile(file.toString(), "the text is not in UTF-8. Save it again in UTF-8.");
        } catch (IOException unreadable) {
            problems.inFile(file.toString(), "the file cannot be read: " + unreadable + ".");
        }
        return false;
    }
}
