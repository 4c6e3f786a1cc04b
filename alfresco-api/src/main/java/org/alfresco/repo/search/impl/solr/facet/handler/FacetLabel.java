package org.alfresco.repo.search.impl.solr.facet.handler;

/** A facet's value with the name to show for it. */
public class FacetLabel {
    private final String value;
    private final String label;
    private final int labelIndex;

    /** @param labelIndex where it stands among the others, -1 for where its name does */
    public FacetLabel(String value, String label, int labelIndex) {
        this.value = value;
        this.label = label;
        this.labelIndex = labelIndex;
    }

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }

    public int getLabelIndex() {
        return labelIndex;
    }
}
