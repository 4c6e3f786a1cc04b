package org.rectify.host.search;

import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;

/** There is no search by query yet; the register answers what the extension asks. */
public final class HostSearchService implements SearchService {
    @Override
    public ResultSet query(StoreRef store, String language, String query) {
        throw new UnsupportedOperationException("Search by query is not supported on the embedded host: " + query);
    }

    @Override
    public ResultSet query(SearchParameters searchParameters) {
        return query(null, searchParameters.getLanguage(), searchParameters.getQuery());
    }
}
