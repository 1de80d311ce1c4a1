package eu.programmegraph.graph;

/** The syntax of full-text searches, which is Lucene's. */
public final class SearchSyntax {

    /** What to tell somebody whose words are not in that syntax. */
    public static final String EXPLANATION =
            "The words of the full-text search cannot be read. In it, these characters have a"
                    + " meaning: + - & | ! ( ) { } [ ] ^ \" ~ * ? : \\ / . To search for one of them, put \\ before it.";

    private SearchSyntax() {}
}
