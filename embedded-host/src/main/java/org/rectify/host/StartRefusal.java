package org.rectify.host;

/** Why the host does not start, in one line for whoever started it; the process ends with status 2. */
public final class StartRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefusal(String message) {
        super(message, null, false, false);
    }
}
