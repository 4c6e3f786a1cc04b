package org.alfresco.service.cmr.workflow;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.namespace.QName;

/** Something that somebody is asked to do. */
public class WorkflowTask {
    protected Map<QName, Serializable> properties;
    protected WorkflowPath path;

    private final String id;
    private final WorkflowTaskDefinition definition;
    private final String name;
    private final String title;
    private final String description;
    private final WorkflowTaskState state;

    public WorkflowTask(
            String id,
            WorkflowTaskDefinition definition,
            String name,
            String title,
            String description,
            WorkflowTaskState state,
            WorkflowPath path,
            Map<QName, Serializable> properties) {
        this.id = id;
        this.definition = definition;
        this.name = name;
        this.title = title;
        this.description = description;
        this.state = state;
        this.path = path;
        this.properties = properties;
    }

    public String getId() {
        return id;
    }

    public WorkflowTaskDefinition getDefinition() {
        return definition;
    }

    public String getName() {
        return name;
    }

    public String getTitle() {
        return title;
    }

    public String getDescription() {
        return description;
    }

    public WorkflowTaskState getState() {
        return state;
    }

    public WorkflowPath getPath() {
        return path;
    }

    public Map<QName, Serializable> getProperties() {
        return properties;
    }

    @Override
    public String toString() {
        return "WorkflowTask[id=" + id + ",name=" + name + ",state=" + state + "]";
    }
}
