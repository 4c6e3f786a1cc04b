package org.rectify.unit.web;

import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.unit.Units;

/** Keeps what only administrators may do. */
public final class Administrators {

    private Administrators() {}

    /** Refuses {@code access.denied} to a caller who is no administrator. */
    public static void only(Units units) {
        if (!units.caller().administrator()) {
            throw new RefusedException(Refusal.forbidden("access.denied"));
        }
    }
}
