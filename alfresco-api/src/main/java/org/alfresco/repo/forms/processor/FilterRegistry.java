package org.alfresco.repo.forms.processor;

import java.util.ArrayList;
import java.util.List;

/** The filters of one kind of form. */
public class FilterRegistry<ItemType, PersistType> {
    private final List<Filter<ItemType, PersistType>> filters = new ArrayList<>();

    public FilterRegistry() {}

    public void addFilter(Filter<ItemType, PersistType> filter) {
        filters.add(filter);
    }

    public List<Filter<ItemType, PersistType>> getFilters() {
        return List.copyOf(filters);
    }
}
