package org.rectify.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.rectify.platform.Coded;
import org.rectify.platform.Page;
import org.rectify.unit.Caller;

/**
 * What waits for whom, over all kinds of records. Written in the transaction that changes the record; decides nothing.
 */
public interface Inbox {

    /**
     * Puts what waits with the record in place of what waited.
     *
     * @param lateness of each, when it is overdue
     */
    void put(RecordKind kind, String recordId, Function<Waiting, Lateness> lateness, List<Waiting> waiting);

    /** Nothing waits with the record any more. */
    default void clear(RecordKind kind, String recordId) {
        put(kind, recordId, waiting -> Lateness.NONE, List.of());
    }

    /** What waits with those records, in the order in which it was put; records with which nothing waits are left out. */
    Map<String, List<Waiting>> of(Collection<String> recordIds);

    /** Of what {@link #page} gives the caller, what waits with those records, one for each; the others are left out. */
    Map<String, Waiting> waitingFor(Caller caller, Collection<String> recordIds);

    /** What waits for the caller and the caller's units: what is overdue first, then by due day and since. */
    default Page<Matter> page(Caller caller, int skip, int max) {
        return page(caller, Whose.ANY, skip, max);
    }

    /** The part of it that waits for the caller alone, or for whoever in the caller's units takes it up. */
    Page<Matter> page(Caller caller, Whose whose, int skip, int max);

    /** For whom it waits. */
    enum Whose implements Coded {
        ANY,
        MINE,
        UNIT;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Whether a matter is overdue: with its record, or by its own day.
     *
     * @param red whether it is, whatever day it is
     * @param deadline the last day on which it is not; null where no clock runs
     */
    record Lateness(boolean red, LocalDate deadline) {

        /** Where there is no clock. */
        public static final Lateness NONE = new Lateness(false, null);
    }

    /** A waiting matter and the record that it belongs to. */
    record Matter(RecordKind kind, String recordId, Waiting waiting) {}
}
