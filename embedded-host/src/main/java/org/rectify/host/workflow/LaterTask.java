package org.rectify.host.workflow;

import java.io.Serializable;
import java.util.Map;
import java.util.function.Supplier;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;

/** A task whose properties and path are looked up when they are asked for: most callers want only its id. */
final class LaterTask extends WorkflowTask {
    private final Later<WorkflowPath> where;
    private final Later<Map<QName, Serializable>> what;

    /** How a task is shown. */
    record Face(String id, WorkflowTaskDefinition definition, String title, String description) {}

    LaterTask(
            Face face,
            WorkflowTaskState state,
            Supplier<WorkflowPath> path,
            Supplier<Map<QName, Serializable>> properties) {
        super(
                WorkflowNames.global(face.id()),
                face.definition(),
                face.definition().getId(),
                face.title(),
                face.description(),
                state,
                null,
                null);
        this.where = new Later<>(path);
        this.what = new Later<>(properties);
    }

    @Override
    public WorkflowPath getPath() {
        return where.get();
    }

    @Override
    public Map<QName, Serializable> getProperties() {
        return what.get();
    }
}
