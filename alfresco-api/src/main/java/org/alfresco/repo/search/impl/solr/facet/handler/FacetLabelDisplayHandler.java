package org.alfresco.repo.search.impl.solr.facet.handler;

/** Names the values of a facet. */
public interface FacetLabelDisplayHandler {
    FacetLabel getDisplayLabel(String value);
}
