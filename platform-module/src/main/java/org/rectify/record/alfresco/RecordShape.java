package org.rectify.record.alfresco;

import java.time.Instant;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rectify.history.HistoryEntry.Change;

/**
 * What is the same for every step of one kind of record.
 *
 * @param notFound the code of the refusal for a record that is unknown or out of scope
 * @param repairing the step by which the process was mended
 * @param step the step that was asked for
 * @param changes what changed, field by field, for the timeline
 * @param next the record as the next version, changed now
 * @param served the record with the process that serves it
 */
public record RecordShape<R, S, Q>(
        String notFound,
        S repairing,
        Function<Q, S> step,
        BiFunction<R, R, Map<String, Change>> changes,
        Next<R> next,
        BiFunction<R, String, R> served) {

    /** Gives a changed record its version and the time of the change. */
    @FunctionalInterface
    public interface Next<R> {
        R of(R changed, int version, Instant at);
    }
}
