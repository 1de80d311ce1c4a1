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

    /**
     * Reading a portfolio begins.
     *
     * @param bytes the size of its list; 0 if it is taken over from the current generation
     */
    void portfolio(String name, long bytes);

    /** So much of it has been read, in bytes (0 where that cannot be told) and in rows. */
    void read(long bytes, long rows);

    /** Reading the portfolio is over. */
    void portfolioDone();

    /** Something in a list of projects or a table of decisions cannot be used as it stands. */
    void problem(Problem problem);
}
