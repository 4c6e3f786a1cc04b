package org.rectify.exchange.web;

import java.time.Instant;
import org.rectify.job.web.JobAnswer;
import org.rectify.unit.Person;
import org.rectify.web.Problem;

/**
 * An import as it is shown.
 *
 * @param state checking, wrong, ready, running or imported
 * @param repeats when and by whom a file of the same content was imported before, null where none was
 * @param refusal why the file is not read at all, null where it is
 * @param job the job that works on it or did last
 */
record ImportAnswer(
        String id,
        String kind,
        String fileName,
        long size,
        String state,
        int rows,
        int findings,
        Problem refusal,
        Repeat repeats,
        Instant receivedAt,
        Instant importedAt,
        String firstId,
        JobAnswer job) {

    /** An earlier import of the same content. */
    record Repeat(Instant at, Person by) {}

    /** A finding in words. */
    record Item(
            int row,
            String cell,
            String column,
            String field,
            String code,
            String title,
            String detail,
            String value) {}
}
