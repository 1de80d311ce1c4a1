package eu.programmegraph.load;

/** Is told how far a load has come. */
public interface LoadListener {

    /** A step begins. */
    void step(String name);

    /** Writing begins, of that many triples. */
    void writing(long triples);

    /** So many more triples are written. */
    void wrote(long triples);

    /** Writing is over. */
    void written();
}
