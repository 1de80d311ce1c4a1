package eu.programmegraph.web;

/** A request that cannot be answered as it is; the message tells whoever made it what to change. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * A refusal.
     *
     * @param status of HTTP, such as 400
     */
    RefusedException(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }

    /** That what was sent is not as it should be. */
    static RefusedException bad(String message) {
        return new RefusedException(400, message);
    }

    /** What there is to say. */
    String message() {
        return String.valueOf(getMessage());
    }
}
