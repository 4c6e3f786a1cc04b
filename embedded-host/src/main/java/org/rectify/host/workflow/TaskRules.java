package org.rectify.host.workflow;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;

/** Who may do what with a task. */
final class TaskRules {
    private final Actors actors;

    TaskRules(Actors actors) {
        this.actors = actors;
    }

    /** Whether the screens let the person edit and end it. */
    boolean editable(WorkflowTask task, String user) {
        return waits(task) && (ownerOrInitiator(task, user) || inPool(task, user));
    }

    /** Whether the screens let the person give it to somebody else; a pooled one has to be released first. */
    boolean reassignable(WorkflowTask task, String user) {
        Map<QName, Serializable> properties = task.getProperties();
        return waits(task)
                && !Boolean.FALSE.equals(properties.get(WorkflowModel.PROP_REASSIGNABLE))
                && pool(task).isEmpty()
                && properties.get(ContentModel.PROP_OWNER) != null
                && ownerOrInitiator(task, user);
    }

    boolean claimable(WorkflowTask task, String user) {
        return waits(task) && task.getProperties().get(ContentModel.PROP_OWNER) == null && inPool(task, user);
    }

    boolean releasable(WorkflowTask task, String user) {
        return waits(task)
                && !pool(task).isEmpty()
                && task.getProperties().get(ContentModel.PROP_OWNER) != null
                && ownerOrInitiator(task, user);
    }

    /** Whether the service lets the person see, change and end it, be it another's at the time. */
    boolean concerns(WorkflowTask task, String user) {
        Map<QName, Serializable> properties = task.getProperties();
        return ownerOrInitiator(task, user)
                || inPool(task, user)
                || actors.includes(nodes(properties.get(WorkflowModel.ASSOC_ASSIGNEE)), user)
                || actors.includes(nodes(properties.get(WorkflowModel.ASSOC_ASSIGNEES)), user)
                || actors.includes(nodes(properties.get(WorkflowModel.ASSOC_GROUP_ASSIGNEE)), user)
                || actors.includes(nodes(properties.get(WorkflowModel.ASSOC_GROUP_ASSIGNEES)), user);
    }

    private static boolean waits(WorkflowTask task) {
        return task.getState() == WorkflowTaskState.IN_PROGRESS;
    }

    private boolean ownerOrInitiator(WorkflowTask task, String user) {
        if (user == null) {
            return false;
        }
        NodeRef initiator = task.getPath().getInstance().getInitiator();
        return user.equalsIgnoreCase((String) task.getProperties().get(ContentModel.PROP_OWNER))
                || initiator != null && initiator.equals(actors.node(user));
    }

    private boolean inPool(WorkflowTask task, String user) {
        return actors.includes(pool(task), user);
    }

    private static Collection<?> pool(WorkflowTask task) {
        return nodes(task.getProperties().get(WorkflowModel.ASSOC_POOLED_ACTORS));
    }

    private static Collection<?> nodes(Object value) {
        if (value instanceof Collection<?> several) {
            return several;
        }
        return value == null ? List.of() : List.of(value);
    }
}
