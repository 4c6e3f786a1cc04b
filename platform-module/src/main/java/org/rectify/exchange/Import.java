package org.rectify.exchange;

import java.time.Instant;

/**
 * A filled-in template that came in.
 *
 * @param kind what its rows are to become: {@code orders} or {@code problems}
 * @param fileId of the kept file; it is forgotten once it has been imported
 * @param checkJob the job that reads it without writing anything, null before that began
 * @param runJob the job that imports it, the last one where there were several; null where there was none
 * @param checked whether it has been read to its end
 * @param rows how many rows it has; 0 before it was read
 * @param findings how many cells or rows are wrong
 * @param refusal why the file is not read at all, null where it is
 * @param importedAt when its rows became records, all of them in one moment; null where they did not
 * @param firstId the first record that was made of it
 */
public record Import(
        String id,
        String kind,
        String fileName,
        long size,
        String sha256,
        String fileId,
        String by,
        Instant receivedAt,
        String checkJob,
        String runJob,
        boolean checked,
        int rows,
        int findings,
        Finding refusal,
        Instant importedAt,
        String firstId) {}
