package eu.programmegraph.mapping;

import eu.programmegraph.concept.Labels;
import eu.programmegraph.concept.Language;
import eu.programmegraph.language.LabelAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What a mapper has to beat: full-text search for the words of a statement in the labels of the goals. Words are analyzed
 * as in the text index of the store, and labels of the statement's language scored as usual (BM25); the best three goals
 * are named. {@link eu.programmegraph.language.LabelSearch} would not do: it is for people who type, takes words for
 * beginnings of words, and reads 200 letters at most.
 */
public final class FullTextBaseline {

    private static final int MOST_GOALS = 3;

    /** Fewer than the clauses that a query of Lucene may have; no single statement has so many words. */
    private static final int MOST_WORDS = 1000;

    private static final String NOTATION = "notation";

    private final GoalParts parts;
    private final Analyzer analyzer;
    private final IndexSearcher searcher;

    /** A search in these labels, of which those count that are labels of one of these goals. */
    public FullTextBaseline(Collection<Goal> goals, Collection<Labels> labels) {
        this.parts = new GoalParts(goals);
        Map<String, Analyzer> fields = new HashMap<>();
        for (Language language : Language.values()) {
            fields.put(language.tag(), new LabelAnalyzer(language.tag()));
        }
        this.analyzer = new PerFieldAnalyzerWrapper(new LabelAnalyzer("und"), fields);
        List<String> notations = goals.stream().map(Goal::notation).toList();
        try {
            this.searcher = new IndexSearcher(DirectoryReader.open(index(labels.stream()
                    .filter(labelled -> notations.contains(labelled.notation()))
                    .toList())));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    /** How well it does, by the same sums as those of an {@link Evaluator}. */
    public Breakdown judge(Collection<LabelledStatement> statements) {
        Tallies tallies = new Tallies();
        for (LabelledStatement statement : statements) {
            tallies.add(
                    statement.language(),
                    parts.wholes(statement.goals()),
                    parts.wholes(goals(statement.text(), statement.language())));
        }
        return tallies.breakdown();
    }

    /** The goals found, best first; none in a language that has no labels. */
    List<String> goals(String text, String language) {
        Query query = query(text, language);
        List<String> goals = new ArrayList<>();
        try {
            int labels = searcher.getIndexReader().maxDoc();
            for (ScoreDoc scored : query == null ? new ScoreDoc[0] : searcher.search(query, labels).scoreDocs) {
                goals.add(searcher.storedFields().document(scored.doc).get(NOTATION));
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return goals.stream().distinct().limit(MOST_GOALS).toList();
    }

    /** Any of the words; nothing if there are none but stop words. */
    private @Nullable Query query(String text, String language) {
        return new QueryBuilder(new LimitTokenCountAnalyzer(analyzer, MOST_WORDS)).createBooleanQuery(language, text);
    }

    private ByteBuffersDirectory index(Collection<Labels> labels) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Labels labelled : labels) {
                List<String> names = Stream.concat(Stream.of(labelled.preferred()), labelled.alternatives().stream())
                        .toList();
                for (String name : names) {
                    Document document = new Document();
                    document.add(new StoredField(NOTATION, labelled.notation()));
                    document.add(new TextField(labelled.language().tag(), name, Store.NO));
                    writer.addDocument(document);
                }
            }
        }
        return directory;
    }
}
