package org.rectify.web;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Completes the OpenAPI document with what only the code knows. */
public interface OpenApiPart {

    /**
     * Adds to the document.
     *
     * @param schemas the document's {@code components.schemas}
     */
    void complete(ObjectNode schemas);
}
