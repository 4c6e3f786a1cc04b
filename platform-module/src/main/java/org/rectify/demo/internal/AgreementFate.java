package org.rectify.demo.internal;

/** How far an agreement of the demo comes, if the present leaves time for it. */
public enum AgreementFate {
    COMPLETED,
    REVIEWED,
    AMENDED,
    IN_FORCE,
    SIGNED_BELOW,
    REFUSED,
    WAITING;

    boolean signedBelow() {
        return compareTo(SIGNED_BELOW) <= 0;
    }

    boolean signedAbove() {
        return compareTo(IN_FORCE) <= 0;
    }

    boolean reviewed() {
        return compareTo(AMENDED) <= 0;
    }
}
