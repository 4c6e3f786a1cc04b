package org.rectify.problem;

import java.util.List;
import java.util.Map;
import org.rectify.platform.Page;

/**
 * A page of the problem list.
 *
 * @param repeats how often each problem of the page was found again, by its id; those never found again are left out
 * @param facets by facet name (status, unit, source, category, severity, pace) the values that occur with their counts,
 *     most frequent first; empty where not asked for
 */
public record ProblemPage(Page<ProblemEntry> page, Map<String, Long> repeats, Map<String, List<Count>> facets) {

    /** How many problems under the filter have the value. */
    public record Count(String value, long count) {}
}
