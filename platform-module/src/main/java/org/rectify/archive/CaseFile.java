package org.rectify.archive;

import java.time.Instant;
import java.util.List;

/**
 * A case as the archivist takes it over.
 *
 * @param kind of record, such as order
 * @param unit code of the unit that issued it and files it
 * @param path of that unit, which decides who sees it
 * @param otherPath of the unit that it was issued to, which sees it too
 * @param year of closing
 * @param facts what the metadata says of it, in order
 * @param files its files beside its papers
 * @param missing codes of what a complete case has and this one has not
 */
public record CaseFile(
        String recordId,
        String kind,
        String number,
        String title,
        String unit,
        String unitName,
        String path,
        String otherPath,
        int year,
        Instant closedAt,
        List<Fact> facts,
        List<File> files,
        List<String> missing) {

    public CaseFile {
        facts = List.copyOf(facts);
        files = List.copyOf(files);
        missing = List.copyOf(missing);
    }

    /** A value with its name on the wire and in Chinese. */
    public record Fact(String name, String label, String value) {}

    /** A file of the case. */
    public record File(String id, String name, String mimetype, long size, String sha256, Instant at, String by) {}
}
