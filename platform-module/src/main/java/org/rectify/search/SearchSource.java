package org.rectify.search;

import java.util.function.Consumer;

/** The records of one kind, as the rebuilding of what is searched in needs them. */
public interface SearchSource {

    /** The kind's code. */
    String kind();

    /** Hands over the id of every record. */
    void eachId(Consumer<String> consumer);

    /** Puts the record as it is now into {@code index}, its guard open; removes it where it is gone. */
    void index(String id, SearchIndex index);
}
