package org.rectify.host.workflow;

import java.util.function.Supplier;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowNode;
import org.alfresco.service.cmr.workflow.WorkflowPath;

/** A path of which the process is known, and the place is looked up when it is asked for. */
final class LaterPath extends WorkflowPath {
    private final Later<WorkflowPath> found;

    LaterPath(String localId, WorkflowInstance instance, Supplier<WorkflowPath> path) {
        super(WorkflowNames.global(localId), instance, null, true);
        this.found = new Later<>(path);
    }

    @Override
    public WorkflowNode getNode() {
        return found.get() == null ? null : found.get().getNode();
    }

    @Override
    public boolean isActive() {
        return found.get() != null && found.get().isActive();
    }
}
