package org.alfresco.service.cmr.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.alfresco.service.cmr.repository.StoreRef;

/** What is searched for. */
public class SearchParameters {
    private final ArrayList<StoreRef> stores = new ArrayList<>();
    private final ArrayList<SortDefinition> sorts = new ArrayList<>();
    private String language;
    private String query;
    private final List<String> filterQueries = new ArrayList<>();
    private final List<FieldFacet> fieldFacets = new ArrayList<>();
    private final List<String> facetQueries = new ArrayList<>();
    private QueryConsistency queryConsistency = QueryConsistency.DEFAULT;
    private GeneralHighlightParameters highlight;
    private final List<Locale> locales = new ArrayList<>();
    private int maxItems = -1;
    private int skipCount;

    public SearchParameters() {}

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public ArrayList<StoreRef> getStores() {
        return stores;
    }

    public void addStore(StoreRef store) {
        stores.add(store);
    }

    public int getMaxItems() {
        return maxItems;
    }

    public void setMaxItems(int maxItems) {
        this.maxItems = maxItems;
    }

    public int getSkipCount() {
        return skipCount;
    }

    public void setSkipCount(int skipCount) {
        this.skipCount = skipCount;
    }

    public ArrayList<SortDefinition> getSortDefinitions() {
        return sorts;
    }

    public void addSort(String field, boolean ascending) {
        sorts.add(new SortDefinition(SortDefinition.SortType.FIELD, field, ascending));
    }

    public List<String> getFilterQueries() {
        return filterQueries;
    }

    public void addFilterQuery(String filterQuery) {
        filterQueries.add(filterQuery);
    }

    public List<FieldFacet> getFieldFacets() {
        return fieldFacets;
    }

    public void addFieldFacet(FieldFacet facet) {
        fieldFacets.add(facet);
    }

    public List<String> getFacetQueries() {
        return facetQueries;
    }

    public void addFacetQuery(String facetQuery) {
        facetQueries.add(facetQuery);
    }

    public List<Locale> getLocales() {
        return Collections.unmodifiableList(locales);
    }

    public void addLocale(Locale locale) {
        locales.add(locale);
    }

    public QueryConsistency getQueryConsistency() {
        return queryConsistency;
    }

    public void setQueryConsistency(QueryConsistency queryConsistency) {
        this.queryConsistency = queryConsistency;
    }

    public GeneralHighlightParameters getHighlight() {
        return highlight;
    }

    public void setHighlight(GeneralHighlightParameters highlight) {
        this.highlight = highlight;
    }

    /** A property by whose values what is found is counted. */
    public static class FieldFacet {
        private final String field;
        private int minCount;
        private int limit = 100;

        public FieldFacet(String field) {
            this.field = field;
        }

        public String getField() {
            return field;
        }

        public int getMinCount() {
            return minCount;
        }

        public void setMinCount(int minCount) {
            this.minCount = minCount;
        }

        public int getLimit() {
            return limit;
        }

        public void setLimit(int limit) {
            this.limit = limit;
        }
    }

    /** One key of the order. */
    public static class SortDefinition {
        private final SortType sortType;
        private final String field;
        private final boolean ascending;

        /** What the key is. */
        public enum SortType {
            FIELD,
            DOCUMENT,
            SCORE
        }

        public SortDefinition(SortType sortType, String field, boolean ascending) {
            this.sortType = sortType;
            this.field = field;
            this.ascending = ascending;
        }

        public SortType getSortType() {
            return sortType;
        }

        public String getField() {
            return field;
        }

        public boolean isAscending() {
            return ascending;
        }
    }
}
