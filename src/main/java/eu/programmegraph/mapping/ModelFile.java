package eu.programmegraph.mapping;

import eu.programmegraph.mapping.Calibration.Point;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * A model as a file: numbers big-endian, texts as their length in bytes and UTF-8; at the end the CRC-32 of all before
 * it, without which a damaged file would be a model that judges wrongly.
 */
final class ModelFile {

    private static final int MAGIC = 0x50474d32;

    private ModelFile() {}

    static void write(MappingModel model, Path file) {
        try (CheckedOutputStream checked = new CheckedOutputStream(Files.newOutputStream(file), new CRC32());
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(checked))) {
            out.writeInt(MAGIC);
            write(model.corpus(), out);
            long[] keys = model.index().keys();
            out.writeInt(keys.length);
            for (long key : keys) {
                out.writeLong(key);
            }
            write(model.linear().bias(), out);
            write(model.linear().scales(), out);
            out.write(model.linear().weights());
            write(model.calibration(), out);
            out.flush();
            out.writeLong(checked.getChecksum().getValue());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static MappingModel read(Path file) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(whole(file)))) {
            in.skipNBytes(Integer.BYTES);
            Corpus corpus = corpus(in);
            FeatureIndex index = index(in);
            float[] bias = floats(in);
            float[] scales = floats(in);
            byte[] weights = in.readNBytes(scales.length * bias.length);
            LinearModel linear = new LinearModel(bias, scales, weights);
            return new MappingModel(corpus, index, linear, calibration(in));
        } catch (IOException failed) {
            throw new UncheckedIOException("The model " + file + " cannot be used: " + failed.getMessage(), failed);
        }
    }

    /** The bytes of the file, if they are those that were written. */
    private static byte[] whole(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length - Long.BYTES;
        if (end >= Integer.BYTES && ByteBuffer.wrap(bytes).getInt() == MAGIC) {
            CRC32 sum = new CRC32();
            sum.update(bytes, 0, end);
            if (sum.getValue() == ByteBuffer.wrap(bytes).getLong(end)) {
                return bytes;
            }
        }
        throw new IOException("it is not whole, or none of the mapping");
    }

    private static void write(Corpus corpus, DataOutputStream out) throws IOException {
        out.writeInt(corpus.goals().size());
        for (Goal goal : corpus.goals()) {
            write(goal.notation(), out);
            write(goal.whole(), out);
        }
        out.writeInt(corpus.examples().size());
        for (Example example : corpus.examples()) {
            write(example.setting(), out);
            write(example.language(), out);
            write(example.goals(), out);
            write(example.text(), out);
        }
        out.writeInt(corpus.lexicon().size());
        for (Synset synset : corpus.lexicon()) {
            write(synset.kind(), out);
            out.writeInt(synset.words().size());
            for (Map.Entry<String, List<String>> words : synset.words().entrySet()) {
                write(words.getKey(), out);
                write(words.getValue(), out);
            }
        }
    }

    private static Corpus corpus(DataInputStream in) throws IOException {
        List<Goal> goals = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            goals.add(new Goal(text(in), text(in)));
        }
        List<Example> examples = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            examples.add(new Example(text(in), text(in), texts(in), text(in)));
        }
        List<Synset> lexicon = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String kind = text(in);
            SortedMap<String, List<String>> words = new TreeMap<>();
            for (int languages = in.readInt(); languages > 0; languages--) {
                words.put(text(in), texts(in));
            }
            lexicon.add(new Synset(kind, words));
        }
        return new Corpus(goals, examples, lexicon);
    }

    private static FeatureIndex index(DataInputStream in) throws IOException {
        int size = in.readInt();
        FeatureIndex index = new FeatureIndex(size);
        for (int i = 0; i < size; i++) {
            index.add(in.readLong());
        }
        return index;
    }

    private static void write(Calibration calibration, DataOutputStream out) throws IOException {
        out.writeInt(calibration.line().size());
        for (Point point : calibration.line()) {
            out.writeDouble(point.said());
            out.writeDouble(point.right());
        }
    }

    private static Calibration calibration(DataInputStream in) throws IOException {
        List<Point> line = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            line.add(new Point(in.readDouble(), in.readDouble()));
        }
        return new Calibration(line);
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static void write(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            write(text, out);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(text(in));
        }
        return texts;
    }

    private static void write(float[] numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.length);
        for (float number : numbers) {
            out.writeFloat(number);
        }
    }

    private static float[] floats(DataInputStream in) throws IOException {
        float[] numbers = new float[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readFloat();
        }
        return numbers;
    }
}
