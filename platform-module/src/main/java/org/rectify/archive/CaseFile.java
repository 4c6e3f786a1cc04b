package org.rectify.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rectify.record.Attachment;

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

    /** The same, lacking that. */
    CaseFile lacking(List<String> codes) {
        return new CaseFile(
                recordId, kind, number, title, unit, unitName, path, otherPath, year, closedAt, facts, files, codes);
    }

    /** A value with its name on the wire and in Chinese. */
    public record Fact(String name, String label, String value) {}

    /** A file of the case. */
    public record File(String id, String name, String mimetype, long size, String sha256, Instant at, String by) {

        public static File of(Attachment file) {
            return new File(file.id(), file.name(), file.mimetype(), file.size(), file.sha256(), file.at(), file.by());
        }
    }

    /** Collects what the metadata says; what is blank is left out. */
    public static final class Facts {

        private final List<Fact> facts = new ArrayList<>();

        public Facts add(String name, String label, Object value) {
            String text = Objects.toString(value, "");
            if (!text.isBlank()) {
                facts.add(new Fact(name, label, text.strip()));
            }
            return this;
        }

        public List<Fact> all() {
            return List.copyOf(facts);
        }
    }

    /** Collects what a case lacks. */
    public static final class Lacks {

        private final List<String> codes = new ArrayList<>();

        /** Notes it where it is not there. */
        public Lacks unless(boolean there, String code) {
            if (!there) {
                codes.add(code);
            }
            return this;
        }

        public List<String> all() {
            return List.copyOf(codes);
        }
    }
}
