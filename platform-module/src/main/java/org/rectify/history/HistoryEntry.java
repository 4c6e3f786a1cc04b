package org.rectify.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One step as it was taken: who, when, from which state to which, why, with what.
 *
 * @param seq 1, 2, 3… within the record
 * @param by the user name; {@code system} for a timer
 * @param changes by field name the value before and after, as text, null where absent; in the order given
 * @param attachments ids of the attachments that the step brought
 * @param previousHash hash of the entry before, 64 zeros for the first
 * @param hash SHA-256 over the previous hash and every other value, in lower-case hexadecimal
 */
public record HistoryEntry(
        String recordId,
        long seq,
        Instant at,
        String by,
        String step,
        String from,
        String to,
        String remark,
        Map<String, Change> changes,
        List<String> attachments,
        String previousHash,
        String hash) {

    /** A value before and after; either may be null. */
    public record Change(String before, String after) {}
}
