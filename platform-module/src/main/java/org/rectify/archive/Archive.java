package org.rectify.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rectify.platform.Page;
import org.rectify.unit.Caller;

/** The shelf of filed cases. */
public interface Archive {

    /**
     * Puts a case on the shelf, in the caller's transaction: draws the next number of the unit, year and retention, whose
     * counter is locked until the transaction ends, so that none is given twice and none is left out.
     *
     * @param by the user name of the archivist
     * @param at the moment that the record names
     */
    Filed file(CaseFile file, Retention retention, String by, Instant at);

    /**
     * Writes the case on the shelf as its record says; the counters go on after its number.
     *
     * @return what was not as the record says: {@code missing}, {@code differs}; empty where it was
     */
    Optional<String> shelve(FiledCase filed, boolean mend);

    /** Takes the case off the shelf, for its record was never filed. */
    void remove(String recordId);

    /** The ids of all records on the shelf, in batches of one statement each. */
    void eachId(Consumer<String> consumer);

    /** The number that the unit would give next, in this year and for the middle retention, by the pattern. */
    String example(String unit, String fonds, String pattern);

    /** The filed case of the record, whoever asks. */
    Optional<Filed> of(String recordId);

    /** What is on the shelf and within the caller's scope, the last filed first. */
    Page<Filed> filed(Search search, Caller caller, int skip, int max);

    /** Closed cases that wait to be filed by the caller, the longest closed first. */
    Page<Waiting> waiting(Caller caller, int skip, int max);

    /** How the unit numbers its files. */
    Scheme scheme(String unit);

    /**
     * Sets how the unit numbers its files; the counters go on.
     *
     * @throws org.rectify.platform.RefusedException {@code archive.scheme.invalid} where a pattern would not tell apart
     *     what is counted apart, {@code archive.scheme.taken} where another unit has the fonds number
     */
    void setScheme(String unit, String fonds, String pattern);

    /** What is looked for; nulls don't restrict. */
    record Search(Integer year, Retention retention, String unit, String words) {}

    /**
     * A filed case.
     *
     * @param until the last day on which it is kept; null for ever
     */
    record Filed(
            String recordId,
            String kind,
            String archiveNumber,
            String number,
            String title,
            String unit,
            int year,
            Retention retention,
            LocalDate until,
            Instant closedAt,
            Instant filedAt,
            String filedBy) {}

    /** A closed case that waits to be filed. */
    record Waiting(String recordId, String kind, String number, String title, String unit, Instant closedAt) {}

    /**
     * How a unit numbers its files.
     *
     * @param fonds the fonds number (全宗号)
     * @param pattern with {fonds}, {year}, {retention}, {office} and {n}
     */
    record Scheme(String fonds, String pattern, List<String> fields) {}
}
