package org.rectify.search;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rectify.deadline.DeadlineFacts;

/**
 * What can be found: a record, or a file of a record. Codes are the wire's.
 *
 * @param id the node's UUID
 * @param record the id of the record; of a file, of the record that it belongs to
 * @param kind {@code order}, {@code problem}…, {@link #FILE} for a file
 * @param recordKind the kind of the record
 * @param number the record's number, null where it has none yet
 * @param title the record's title, a file's name
 * @param unit the code of the unit whose matter it is, null where there is none
 * @param lineage the codes from the root of the tree down to that unit
 * @param source null where the kind knows none; so {@code category}
 * @param clock what its light follows from
 * @param year the calendar year that the record counts under
 * @param viewers the paths of all units whose members may know of it, see {@link Viewers}
 * @param text everything else that its words are found in, a paragraph a line; of a file, nothing: the host reads it
 */
public record SearchEntry(
        String id,
        String record,
        String kind,
        String recordKind,
        String number,
        String title,
        String status,
        String unit,
        List<String> lineage,
        String source,
        String category,
        DeadlineFacts clock,
        int year,
        Instant modifiedAt,
        SortedSet<String> viewers,
        String text) {

    /** The kind of a file. */
    public static final String FILE = "file";

    public SearchEntry {
        lineage = List.copyOf(lineage);
        viewers = new TreeSet<>(viewers);
    }

    /** The entry of a file of this record: found where the record is, by its own name and content. */
    public SearchEntry file(String fileId, String name, Instant at) {
        return new SearchEntry(
                fileId,
                record,
                FILE,
                recordKind,
                number,
                name,
                status,
                unit,
                lineage,
                source,
                category,
                clock,
                year,
                at,
                viewers,
                "");
    }
}
