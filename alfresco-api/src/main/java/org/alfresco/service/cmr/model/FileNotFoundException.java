package org.alfresco.service.cmr.model;

import org.alfresco.service.cmr.repository.NodeRef;

/** A file or folder that is not there. */
public class FileNotFoundException extends Exception {
    private static final long serialVersionUID = 1L;

    public FileNotFoundException(String msg) {
        super(msg);
    }

    public FileNotFoundException(NodeRef nodeRef) {
        super("File or folder not found: " + nodeRef);
    }
}
