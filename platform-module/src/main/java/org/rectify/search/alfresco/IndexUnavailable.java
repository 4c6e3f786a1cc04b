package org.rectify.search.alfresco;

/** The host's index cannot be asked now. */
final class IndexUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexUnavailable(Throwable cause) {
        super(cause);
    }
}
