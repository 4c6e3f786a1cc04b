package org.rectify.history.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rectify.history.HistoryEntry;
import org.rectify.unit.Person;
import org.rectify.unit.web.Names;
import org.rectify.web.Labels;

/** An entry of any record's history as the contract shows it. */
public record TimelineEntry(
        long seq,
        Instant at,
        Person by,
        String step,
        String stepLabel,
        String from,
        String to,
        String remark,
        Map<String, List<String>> changes,
        List<File> attachments,
        String hash,
        String previousHash) {

    private static final String SYSTEM = "system";

    /** A file that came with the step. */
    public record File(String id, String name) {}

    /**
     * The entry in the language of the labels.
     *
     * @param steps what each of the record's steps is called
     * @param files names of the record's files by their ids
     */
    public static TimelineEntry of(
            HistoryEntry entry, UnaryOperator<String> steps, Map<String, String> files, Names names, Labels labels) {
        Map<String, List<String>> changes = new LinkedHashMap<>();
        entry.changes().forEach((field, change) -> changes.put(field, Arrays.asList(change.before(), change.after())));
        return new TimelineEntry(
                entry.seq(),
                entry.at(),
                SYSTEM.equalsIgnoreCase(entry.by())
                        ? new Person(entry.by(), labels.of("person", SYSTEM))
                        : names.person(entry.by()),
                entry.step(),
                steps.apply(entry.step()),
                entry.from(),
                entry.to(),
                entry.remark(),
                changes,
                entry.attachments().stream()
                        .map(file -> new File(file, files.getOrDefault(file, file)))
                        .toList(),
                entry.hash(),
                entry.previousHash());
    }
}
