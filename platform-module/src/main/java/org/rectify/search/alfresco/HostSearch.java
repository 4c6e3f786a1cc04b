package org.rectify.search.alfresco;

import java.util.List;
import org.rectify.search.Search;
import org.rectify.search.SearchEntry;
import org.rectify.search.SearchQuery;
import org.rectify.search.SearchResult;
import org.rectify.unit.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Searches in the host's index where there is one and it answers, else in the module's own tables. */
public final class HostSearch implements Search {

    private static final Logger LOG = LoggerFactory.getLogger(HostSearch.class);

    private final EngineSetting engine;
    private final Search index;
    private final Search register;

    public HostSearch(EngineSetting engine, Search index, Search register) {
        this.engine = engine;
        this.index = index;
        this.register = register;
    }

    @Override
    public SearchResult find(SearchQuery query, Caller caller) {
        if (engine.indexed()) {
            try {
                return index.find(query, caller);
            } catch (IndexUnavailable unavailable) {
                LOG.warn(
                        "The index does not answer, the register does: {}",
                        unavailable.getCause().toString());
                LOG.debug("So it failed", unavailable);
            }
        }
        return register.find(query, caller);
    }

    @Override
    public List<SearchEntry> suggest(String words, int max, Caller caller) {
        if (engine.indexed()) {
            try {
                return index.suggest(words, max, caller);
            } catch (IndexUnavailable unavailable) {
                LOG.warn(
                        "The index does not answer, the register does: {}",
                        unavailable.getCause().toString());
                LOG.debug("So it failed", unavailable);
            }
        }
        return register.suggest(words, max, caller);
    }
}
