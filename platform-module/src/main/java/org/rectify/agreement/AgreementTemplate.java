package org.rectify.agreement;

import java.time.Instant;

/**
 * A text with placeholders from which agreements are drawn.
 *
 * @param id null for the one that is shipped, which nobody changes
 * @param unit whose agreements are drawn from it, as upper unit; null: those of all units
 * @param preferred whether it is taken where none is named
 */
public record AgreementTemplate(
        String id, String unit, String name, String body, boolean preferred, int version, String by, Instant at) {}
