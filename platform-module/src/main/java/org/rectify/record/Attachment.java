package org.rectify.record;

import java.time.Instant;

/**
 * A file of a record.
 *
 * @param measureId the measure of an order that it proves, null where none
 */
public record Attachment(
        String id, String name, long size, String mimetype, String sha256, String measureId, String by, Instant at) {}
