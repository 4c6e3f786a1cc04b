package org.alfresco.service.cmr.workflow;

import java.io.Serializable;
import java.util.Date;
import org.alfresco.service.cmr.repository.NodeRef;

/** A process that runs or ran. */
public class WorkflowInstance implements Serializable {
    private static final long serialVersionUID = 1L;

    protected Integer priority;
    protected Date dueDate;

    private final String id;
    private final WorkflowDefinition definition;
    private final String description;
    private final NodeRef initiator;
    private final NodeRef workflowPackage;
    private final NodeRef context;
    private final boolean active;
    private final Date startDate;
    private final Date endDate;

    public WorkflowInstance(
            String id,
            WorkflowDefinition definition,
            String description,
            NodeRef initiator,
            NodeRef workflowPackage,
            NodeRef context,
            boolean active,
            Date startDate,
            Date endDate) {
        this.id = id;
        this.definition = definition;
        this.description = description;
        this.initiator = initiator;
        this.workflowPackage = workflowPackage;
        this.context = context;
        this.active = active;
        this.startDate = startDate;
        this.endDate = endDate;
    }

    public String getId() {
        return id;
    }

    public WorkflowDefinition getDefinition() {
        return definition;
    }

    public String getDescription() {
        return description;
    }

    public NodeRef getInitiator() {
        return initiator;
    }

    public NodeRef getWorkflowPackage() {
        return workflowPackage;
    }

    public NodeRef getContext() {
        return context;
    }

    public boolean isActive() {
        return active;
    }

    public Date getStartDate() {
        return startDate;
    }

    public Date getEndDate() {
        return endDate;
    }

    public Integer getPriority() {
        return priority;
    }

    public Date getDueDate() {
        return dueDate;
    }

    @Override
    public String toString() {
        return "WorkflowInstance[id=" + id + ",active=" + active + "]";
    }
}
