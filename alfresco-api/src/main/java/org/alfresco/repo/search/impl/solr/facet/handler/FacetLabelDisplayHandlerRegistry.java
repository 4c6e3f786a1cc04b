package org.alfresco.repo.search.impl.solr.facet.handler;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Who names the values of which facet; the first who asks for one has it. */
public class FacetLabelDisplayHandlerRegistry {
    private final ConcurrentMap<String, FacetLabelDisplayHandler> handlers = new ConcurrentHashMap<>();

    public FacetLabelDisplayHandlerRegistry() {}

    /** @param fieldFacet the property, as {@code @{uri}name} */
    public void addDisplayHandler(String fieldFacet, FacetLabelDisplayHandler displayHandler) {
        handlers.putIfAbsent(fieldFacet, displayHandler);
    }

    public FacetLabelDisplayHandler getDisplayHandler(String fieldFacet) {
        return handlers.get(fieldFacet);
    }
}
