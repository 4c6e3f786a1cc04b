package org.alfresco.service.cmr.workflow;

import java.io.Serializable;

/** One version of a process. */
public class WorkflowDefinition implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String name;
    private final String version;
    private final String title;
    private final String description;
    private final transient WorkflowTaskDefinition startTaskDefinition;

    public WorkflowDefinition(
            String id,
            String name,
            String version,
            String title,
            String description,
            WorkflowTaskDefinition startTaskDefinition) {
        this.id = id;
        this.name = name;
        this.version = version;
        this.title = title;
        this.description = description;
        this.startTaskDefinition = startTaskDefinition;
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getVersion() {
        return version;
    }

    public String getTitle() {
        return title;
    }

    public String getDescription() {
        return description;
    }

    public WorkflowTaskDefinition getStartTaskDefinition() {
        return startTaskDefinition;
    }

    @Override
    public String toString() {
        return "WorkflowDefinition[id=" + id + ",name=" + name + ",version=" + version + "]";
    }
}
