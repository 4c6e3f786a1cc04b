package org.rectify.search;

import java.util.List;
import java.util.Map;
import org.rectify.platform.Page;

/**
 * What was found, within the caller's scope.
 *
 * @param engine {@link #ENGINE} where the host's search engine answered, {@link #REGISTER} where the module's own tables
 *     did, which know nothing of the text in files
 * @param facets by facet the values that occur with their counts, most frequent first; empty where not asked for
 */
public record SearchResult(String engine, Page<Hit> page, Map<String, List<Count>> facets) {

    /** The host's search engine. */
    public static final String ENGINE = "index";

    /** The module's own tables. */
    public static final String REGISTER = "register";

    /** How many have the value. */
    public record Count(String value, long count) {}

    /**
     * One that was found.
     *
     * @param entry without its text and viewers
     * @param recordTitle of a file, the title of its record; else null
     * @param title the title with what was found marked
     * @param passages where it was found, marked; empty where nothing was searched for in words
     */
    public record Hit(SearchEntry entry, String recordTitle, Passage title, List<Passage> passages) {}

    /** A piece of text, in parts. */
    public record Passage(List<Part> parts) {

        public Passage {
            parts = List.copyOf(parts);
        }

        /** The text without marks. */
        public String text() {
            StringBuilder text = new StringBuilder();
            parts.forEach(part -> text.append(part.text()));
            return text.toString();
        }
    }

    /** A part of a passage; {@code hit} where it is what was searched for. */
    public record Part(String text, boolean hit) {}
}
