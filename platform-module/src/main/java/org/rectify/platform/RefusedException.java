package org.rectify.platform;

import org.alfresco.repo.transaction.DoNotRetryException;

/**
 * Carries a {@link Refusal} out of a transaction, which it rolls back. ACS must not try it again: it would refuse again.
 */
public final class RefusedException extends RuntimeException implements DoNotRetryException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.code() + (refusal.field() == null ? "" : " [" + refusal.field() + "]"), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
