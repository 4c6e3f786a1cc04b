package org.alfresco.service.cmr.search;

import java.util.List;

/** How to mark in all fields, and which these are. */
public class GeneralHighlightParameters extends HighlightParameters {
    private final List<FieldHighlightParameters> fields;

    public GeneralHighlightParameters(
            Integer snippetCount,
            Integer fragmentSize,
            Boolean mergeContiguous,
            String prefix,
            String postfix,
            Integer maxAnalyzedChars,
            Boolean usePhraseHighlighter,
            List<FieldHighlightParameters> fields) {
        super(snippetCount, fragmentSize, mergeContiguous, prefix, postfix);
        this.fields = fields;
    }

    public List<FieldHighlightParameters> getFields() {
        return fields;
    }
}
