package org.alfresco.repo.node.integrity;

import java.util.List;
import org.alfresco.error.AlfrescoRuntimeException;

/** Nodes that do not fit their models at the end of a transaction. */
public class IntegrityException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<IntegrityRecord> records;

    public IntegrityException(List<IntegrityRecord> records) {
        this("Integrity failure", records);
    }

    public IntegrityException(String msgId, List<IntegrityRecord> records) {
        super(msgId);
        this.records = records;
    }

    public List<IntegrityRecord> getRecords() {
        return records;
    }
}
