package org.rectify.archive;

import java.time.Instant;

/**
 * That a record was filed, as the record itself holds it.
 *
 * @param by the archivist's user name
 * @param number the archive number
 */
public record Filing(String by, Instant at, String number, Retention retention) {}
