package org.alfresco.service.cmr.search;

import java.util.ArrayList;
import org.alfresco.service.cmr.repository.StoreRef;

/** What is searched for. */
public class SearchParameters {
    private final ArrayList<StoreRef> stores = new ArrayList<>();
    private final ArrayList<SortDefinition> sorts = new ArrayList<>();
    private String language;
    private String query;
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
