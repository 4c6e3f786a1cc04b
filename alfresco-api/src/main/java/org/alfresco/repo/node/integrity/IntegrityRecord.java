package org.alfresco.repo.node.integrity;

import java.io.Serializable;

/** One way in which a node does not fit its model. */
public class IntegrityRecord implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String message;

    public IntegrityRecord(String msg) {
        this.message = msg;
    }

    public String getMessage() {
        return message;
    }

    @Override
    public String toString() {
        return message;
    }
}
