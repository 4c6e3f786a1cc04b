package org.rectify.search.sql;

import static org.rectify.platform.sql.Columns.day;
import static org.rectify.platform.sql.Columns.moment;
import static org.rectify.platform.sql.Columns.number;
import static org.rectify.platform.sql.Columns.text;

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
                    text("id", w -> w.entry.id()),
                    text("record_id", w -> w.entry.record()),
                    text("kind", w -> w.entry.kind()),
                    text("record_kind", w -> w.entry.recordKind()),
                    text("record_number", w -> w.entry.number()),
                    text("title", w -> w.title),
                    text("status", w -> w.entry.status()),
                    text("unit", w -> w.entry.unit()),
                    text("unit_path", w -> path(w.entry)),
                    text("source", w -> w.entry.source()),
                    text("category", w -> StorableText.of(w.entry.category())),
                    text("pace", w -> w.entry.clock().pace()),
                    day("deadline", w -> w.entry.clock().deadline()),
                    text("frozen_light", w -> code(w.entry.clock().frozenLight())),
                    day("other_deadline", w -> w.entry.clock().otherDeadline()),
                    number("record_year", w -> w.entry.year()),
                    moment("modified_at", w -> w.entry.modifiedAt()),
                    text("body", w -> w.body))
            .beside(
                    text(
                            "title_words",
                            w -> w.title == null ? null : StorableText.cut(Words.fold(w.title), 2 * MAX_TITLE)),
                    text("number_words", w -> w.entry.number() == null ? null : Words.fold(w.entry.number())),
                    text("words", Written::words),
                    text("running_light", w -> w.runningLight),
                    text("digest", w -> w.digest));

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
