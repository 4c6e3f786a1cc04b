package org.alfresco.service.cmr.dictionary;

import java.util.Map;

/** What a value must obey. */
public interface Constraint {
    String getType();

    String getShortName();

    Map<String, Object> getParameters();

    void initialize();

    /** Throws {@link ConstraintException} where the value, or one of several, is not allowed. */
    void evaluate(Object value);
}
