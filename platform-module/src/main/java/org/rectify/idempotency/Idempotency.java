package org.rectify.idempotency;

import java.util.Optional;

/** Remembers the answers to writes that carried an Idempotency-Key, so that a repeated one does nothing twice. */
public interface Idempotency {

    /**
     * Reserves the key within the current transaction, or gives the first answer. Two at once: the second waits for the
     * first's transaction to end.
     *
     * @param bodyHash SHA-256 of method, path and body
     * @return the stored answer where the key was used before with the same body
     * @throws org.rectify.platform.RefusedException {@code idempotency.conflict} where the body differs
     */
    Optional<Answer> begin(String userName, String key, String bodyHash);

    /** Stores the answer, in the same transaction. */
    void complete(String userName, String key, Answer answer);

    /** An answer as it was given. */
    record Answer(int status, String location, String etag, String body) {}
}
