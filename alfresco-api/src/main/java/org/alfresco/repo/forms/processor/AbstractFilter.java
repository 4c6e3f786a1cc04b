package org.alfresco.repo.forms.processor;

/** A filter that registers itself. */
public abstract class AbstractFilter<ItemType, PersistType> implements Filter<ItemType, PersistType> {
    private FilterRegistry<ItemType, PersistType> filterRegistry;
    private boolean active = true;

    public AbstractFilter() {}

    public void setFilterRegistry(FilterRegistry<ItemType, PersistType> filterRegistry) {
        this.filterRegistry = filterRegistry;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    /** Registers itself. */
    public void register() {
        if (filterRegistry != null) {
            filterRegistry.addFilter(this);
        }
    }

    @Override
    public boolean isActive() {
        return active;
    }
}
