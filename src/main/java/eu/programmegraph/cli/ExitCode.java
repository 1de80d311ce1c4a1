package eu.programmegraph.cli;

/** What the program tells its caller at the end. */
final class ExitCode {

    static final int DONE = 0;

    /** The input, or what the program found around it, is at fault. */
    static final int INPUT = 1;

    /** The command line is at fault. */
    static final int USAGE = 2;

    /** The program is at fault. */
    static final int INTERNAL = 3;

    private ExitCode() {}
}
