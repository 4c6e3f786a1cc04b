package org.alfresco.service.cmr.model;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.NodeRef;

/** A file or folder whose name is taken. */
public class FileExistsException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient NodeRef parentNodeRef;
    private final String name;

    public FileExistsException(NodeRef parentNodeRef, String name) {
        super("Existing file or folder " + name + " already exists");
        this.parentNodeRef = parentNodeRef;
        this.name = name;
    }

    public NodeRef getParentNodeRef() {
        return parentNodeRef;
    }

    public String getName() {
        return name;
    }
}
