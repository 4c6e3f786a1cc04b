package org.rectify.search;

import java.util.List;
import org.rectify.unit.Caller;

/** Finds records and files. What the caller may not know of is in no hit, no count and no suggestion. */
public interface Search {

    /** The page, the exact total and the counts. */
    SearchResult find(SearchQuery query, Caller caller);

    /** The records whose title or number has the words in it, best first, at most {@code max}. */
    List<SearchEntry> suggest(String words, int max, Caller caller);
}
