package eu.programmegraph.language;

import eu.programmegraph.concept.Labels;
import eu.programmegraph.concept.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * A search for people who type: over all labels of all languages at once, by the beginnings of words as well as by their
 * stems, with or without diacritics. It is held in memory and never changes.
 */
public final class LabelSearch {

    /** More labels than that are not looked at for one search. */
    private static final int MOST_LABELS = 2000;

    private static final int LONGEST_SEARCH = 200;

    private static final String NOTATION = "notation";
    private static final String LANGUAGE = "language";
    private static final String LABEL = "label";
    private static final String PREFERRED = "preferred";
    private static final String WORD = "word";
    private static final String WHOLE = "whole";

    private static final Analyzer UNSTEMMED = new LabelAnalyzer("und");

    private final IndexSearcher searcher;
    private final Map<Language, Analyzer> stemming = new EnumMap<>(Language.class);

    public LabelSearch(Collection<Labels> labels) {
        for (Language language : Language.values()) {
            stemming.put(language, new LabelAnalyzer(language.tag()));
        }
        try {
            searcher = new IndexSearcher(DirectoryReader.open(index(labels)));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    /**
     * A concept that was found.
     *
     * @param label the label that matches best, preferred or alternative, or the notation
     * @param language the language of that label
     */
    public record Hit(String notation, String label, Language language, boolean preferred) {}

    /**
     * The concepts of which a label holds all words, or else those that hold any of them: first those found in the given
     * language, then the others; the best match first.
     */
    public List<Hit> find(String text, Language first) {
        String bounded = text.length() > LONGEST_SEARCH ? text.substring(0, LONGEST_SEARCH) : text;
        List<String> words = terms(UNSTEMMED, bounded);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = find(query(words, Occur.MUST), first);
        return hits.isEmpty() && words.size() > 1 ? find(query(words, Occur.SHOULD), first) : hits;
    }

    /** The words of a text in their order, as this search compares them: in lower case and without diacritics. */
    public static List<String> words(String text) {
        return terms(UNSTEMMED, text);
    }

    private List<Hit> find(Query query, Language first) {
        Map<String, Hit> best = new LinkedHashMap<>();
        try {
            for (ScoreDoc scored : searcher.search(query, MOST_LABELS).scoreDocs) {
                Hit hit = hit(searcher.storedFields().document(scored.doc));
                best.merge(hit.notation(), hit, (one, other) -> prefer(one, other, first));
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return best.values().stream()
                .sorted(Comparator.comparing(hit -> hit.language() != first))
                .toList();
    }

    private static Hit prefer(Hit better, Hit other, Language first) {
        return better.language() != first && other.language() == first ? other : better;
    }

    private static Hit hit(Document document) {
        return new Hit(
                document.get(NOTATION),
                document.get(LABEL),
                Language.valueOf(document.get(LANGUAGE)),
                document.getField(PREFERRED) != null);
    }

    /** Each word begins a word of the label, or has its stem in the label's language; the closer, the better. */
    private Query query(List<String> words, Occur each) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words) {
            addWord(word, each, all);
        }
        String whole = String.join(" ", words);
        return all.add(new BoostQuery(new TermQuery(new Term(WHOLE, whole)), 20), Occur.SHOULD)
                .add(new BoostQuery(new PrefixQuery(new Term(WHOLE, whole)), 5), Occur.SHOULD)
                .add(new TermQuery(new Term(PREFERRED, PREFERRED)), Occur.SHOULD)
                .build();
    }

    /** A word that one of the languages knows as a stop word need not be found. */
    private void addWord(String word, Occur each, BooleanQuery.Builder all) {
        BooleanQuery.Builder any = new BooleanQuery.Builder()
                .add(new BoostQuery(new TermQuery(new Term(WORD, word)), 2), Occur.SHOULD)
                .add(new PrefixQuery(new Term(WORD, word)), Occur.SHOULD);
        boolean isStopWord = false;
        for (Map.Entry<Language, Analyzer> language : stemming.entrySet()) {
            List<String> stems = terms(language.getValue(), word);
            isStopWord |= stems.isEmpty();
            stems.forEach(
                    stem -> any.add(new TermQuery(new Term(language.getKey().tag(), stem)), Occur.SHOULD));
        }
        all.add(any.build(), isStopWord ? Occur.SHOULD : each);
    }

    private ByteBuffersDirectory index(Collection<Labels> labels) throws IOException {
        Map<String, Analyzer> fields = new LinkedHashMap<>();
        stemming.forEach((language, analyzer) -> fields.put(language.tag(), analyzer));
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        var configuration = new IndexWriterConfig(new PerFieldAnalyzerWrapper(UNSTEMMED, fields));
        try (IndexWriter writer = new IndexWriter(directory, configuration)) {
            for (Labels labelled : labels) {
                writer.addDocument(document(labelled, labelled.preferred(), true));
                for (String alternative : labelled.alternatives()) {
                    writer.addDocument(document(labelled, alternative, false));
                }
                writer.addDocument(document(labelled, labelled.notation(), false));
            }
        }
        return directory;
    }

    private static Document document(Labels labelled, String label, boolean preferred) {
        Document document = new Document();
        document.add(new StoredField(NOTATION, labelled.notation()));
        document.add(new StoredField(LANGUAGE, labelled.language().name()));
        document.add(new StoredField(LABEL, label));
        document.add(new TextField(WORD, label, Store.NO));
        document.add(new TextField(labelled.language().tag(), label, Store.NO));
        document.add(new StringField(WHOLE, String.join(" ", terms(UNSTEMMED, label)), Store.NO));
        if (preferred) {
            document.add(new StringField(PREFERRED, PREFERRED, Store.YES));
        }
        return document;
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(WORD, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return terms;
    }
}
