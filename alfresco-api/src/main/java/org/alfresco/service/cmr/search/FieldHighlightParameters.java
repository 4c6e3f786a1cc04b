package org.alfresco.service.cmr.search;

/** One field in which to mark, and how where that differs from the others. */
public class FieldHighlightParameters extends HighlightParameters {
    private final String field;

    public FieldHighlightParameters(
            String field,
            Integer snippetCount,
            Integer fragmentSize,
            Boolean mergeContiguous,
            String prefix,
            String postfix) {
        super(snippetCount, fragmentSize, mergeContiguous, prefix, postfix);
        this.field = field;
    }

    public String getField() {
        return field;
    }
}
