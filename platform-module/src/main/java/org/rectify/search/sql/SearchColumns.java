package org.rectify.search.sql;

import static org.rectify.platform.sql.Columns.column;

import org.rectify.deadline.Light;
import org.rectify.platform.StorableText;
import org.rectify.platform.sql.Columns;
import org.rectify.search.SearchEntry;
import org.rectify.search.internal.Words;

/** Which column of {@code rect_search} holds what of an entry. */
final class SearchColumns {

    private static final int MAX_TITLE = 500;

    static final Columns<Written> ALL = Columns.<Written>of(
                    "rect_search",
                    column("id", w -> w.entry.id()),
                    column("record_id", w -> w.entry.record()),
                    column("kind", w -> w.entry.kind()),
                    column("record_kind", w -> w.entry.recordKind()),
                    column("record_number", w -> w.entry.number()),
                    column("title", w -> w.title),
                    column("status", w -> w.entry.status()),
                    column("unit", w -> w.entry.unit()),
                    column("unit_path", w -> path(w.entry)),
                    column("source", w -> w.entry.source()),
                    column("category", w -> StorableText.of(w.entry.category())),
                    column("pace", w -> w.entry.clock().pace()),
                    column("deadline", w -> w.entry.clock().deadline()),
                    column("frozen_light", w -> code(w.entry.clock().frozenLight())),
                    column("other_deadline", w -> w.entry.clock().otherDeadline()),
                    column("record_year", w -> w.entry.year()),
                    column("modified_at", w -> w.entry.modifiedAt()),
                    column("body", w -> w.body))
            .beside(
                    column(
                            "title_words",
                            w -> w.title == null ? null : StorableText.cut(Words.fold(w.title), 2 * MAX_TITLE)),
                    column("number_words", w -> w.entry.number() == null ? null : Words.fold(w.entry.number())),
                    column("words", Written::words),
                    column("running_light", w -> w.runningLight),
                    column("digest", w -> w.digest));

    private SearchColumns() {}

    private static String path(SearchEntry entry) {
        return entry.lineage().isEmpty() ? null : "/" + String.join("/", entry.lineage()) + "/";
    }

    private static String code(Light light) {
        return light == null ? null : light.code();
    }

    /**
     * An entry as it is written.
     *
     * @param title as it is stored, null where the entry has none
     * @param body its text as it is stored, null where it has none
     * @param runningLight the light of a clock that runs, null where none does
     */
    record Written(SearchEntry entry, String title, String body, String runningLight, String digest) {

        static Written of(SearchEntry entry, String runningLight, String digest) {
            return new Written(
                    entry,
                    StorableText.cut(StorableText.of(entry.title()), MAX_TITLE),
                    StorableText.of(entry.text()),
                    runningLight,
                    digest);
        }

        private String words() {
            // A file's number is its record's alone, here as in the index.
            boolean file = SearchEntry.FILE.equals(entry.kind());
            return Words.fold(nothing(file ? null : entry.number()) + "\n" + nothing(title) + "\n" + nothing(body));
        }

        private static String nothing(String text) {
            return text == null ? "" : text;
        }
    }
}
