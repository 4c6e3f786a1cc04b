package org.rectify.register;

import java.util.List;
import java.util.Map;
import org.rectify.platform.Page;

/**
 * A page of the ledger.
 *
 * @param facets by facet name (status, light, unit, source, category) the values that occur with their counts, most
 *     frequent first; empty where not asked for
 */
public record LedgerPage(Page<LedgerEntry> page, Map<String, List<Count>> facets) {

    /** How many orders under the filter have the value. */
    public record Count(String value, long count) {}
}
