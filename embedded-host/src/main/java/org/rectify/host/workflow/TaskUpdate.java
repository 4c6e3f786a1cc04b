package org.rectify.host.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.TaskService;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.IdentityLinkType;
import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.QName;

/** Writes properties of a task: some are the engine's own fields, the others variables local to the task. */
final class TaskUpdate {
    private final TaskService tasks;
    private final TaskViews views;
    private final VariableMapping mapping;
    private final Actors actors;

    TaskUpdate(ProcessEngine engine, TaskViews views, VariableMapping mapping, Actors actors) {
        this.tasks = engine.getTaskService();
        this.views = views;
        this.mapping = mapping;
        this.actors = actors;
    }

    /** Writes the properties, with nodes added to and removed from associations. */
    void apply(
            Task task,
            Map<QName, Serializable> properties,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove) {
        Map<QName, Serializable> wanted = new HashMap<>(properties == null ? Map.of() : properties);
        if (add != null && !add.isEmpty() || remove != null && !remove.isEmpty()) {
            associate(wanted, views.properties(task), add == null ? Map.of() : add, remove == null ? Map.of() : remove);
        }
        if (!wanted.isEmpty()) {
            write(task, wanted);
        }
    }

    private static void associate(
            Map<QName, Serializable> wanted,
            Map<QName, Serializable> before,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove) {
        add.forEach((name, nodes) -> {
            Serializable now = wanted.containsKey(name) ? wanted.get(name) : before.get(name);
            if (now == null || now instanceof Collection<?>) {
                ArrayList<Object> all = new ArrayList<>(now == null ? List.of() : (Collection<?>) now);
                nodes.stream().filter(node -> !all.contains(node)).forEach(all::add);
                wanted.put(name, all);
            } else if (!nodes.isEmpty()) {
                wanted.put(name, nodes.get(0));
            }
        });
        remove.forEach((name, nodes) -> {
            boolean replaced = wanted.containsKey(name);
            Serializable now = replaced ? wanted.get(name) : before.get(name);
            if (now instanceof Collection<?> several) {
                ArrayList<Object> left = new ArrayList<>(several);
                left.removeAll(nodes);
                wanted.put(name, left);
            } else if (now != null && !replaced) {
                wanted.put(name, null);
            }
        });
    }

    private void write(Task task, Map<QName, Serializable> wanted) {
        boolean owned = wanted.containsKey(ContentModel.PROP_OWNER);
        Serializable owner = wanted.remove(ContentModel.PROP_OWNER);
        boolean fields = fields(task, wanted);
        if (wanted.containsKey(WorkflowModel.ASSOC_POOLED_ACTORS)) {
            pool(task, wanted.remove(WorkflowModel.ASSOC_POOLED_ACTORS));
        }
        if (fields) {
            tasks.saveTask(task);
        }
        Map<String, Object> variables = mapping.variables(views.type(task), wanted);
        if (!variables.isEmpty()) {
            tasks.setVariablesLocal(task.getId(), variables);
        }
        if (owned) {
            own(task, owner);
        }
    }

    private boolean fields(Task task, Map<QName, Serializable> wanted) {
        boolean changed = false;
        if (wanted.containsKey(WorkflowModel.PROP_DESCRIPTION)) {
            task.setDescription(
                    (String) mapping.as(DataTypeDefinition.TEXT, wanted.remove(WorkflowModel.PROP_DESCRIPTION)));
            changed = true;
        }
        if (wanted.containsKey(WorkflowModel.PROP_DUE_DATE)) {
            task.setDueDate((Date) mapping.as(DataTypeDefinition.DATE, wanted.remove(WorkflowModel.PROP_DUE_DATE)));
            changed = true;
        }
        if (wanted.get(WorkflowModel.PROP_PRIORITY) != null) {
            // Any number: ACS asks no constraint here.
            task.setPriority((Integer) mapping.as(DataTypeDefinition.INT, wanted.remove(WorkflowModel.PROP_PRIORITY)));
            changed = true;
        }
        wanted.remove(WorkflowModel.PROP_PRIORITY);
        return changed;
    }

    /** Gives the task to somebody or, with nobody, back to its pool. Names that nobody has are taken too. */
    private void own(Task task, Serializable owner) {
        if (owner != null && !(owner instanceof String)) {
            throw new WorkflowException("Invalid task property value '" + owner + "' for " + ContentModel.PROP_OWNER);
        }
        if (!Objects.equals(owner, task.getAssignee())) {
            tasks.setAssignee(task.getId(), (String) owner);
        }
    }

    private void pool(Task task, Serializable wanted) {
        List<String> names = new ArrayList<>();
        Collection<?> several =
                wanted instanceof Collection<?> given ? given : wanted == null ? List.of() : List.of(wanted);
        for (Object actor : several) {
            names.add(actor instanceof NodeRef node ? actors.name(node) : String.valueOf(actor));
        }
        for (IdentityLink link : tasks.getIdentityLinksForTask(task.getId())) {
            if (IdentityLinkType.CANDIDATE.equals(link.getType())) {
                leave(task, link, names);
            }
        }
        for (String name : names) {
            if (Actors.isGroup(name)) {
                tasks.addCandidateGroup(task.getId(), name);
            } else {
                tasks.addCandidateUser(task.getId(), name);
            }
        }
    }

    private void leave(Task task, IdentityLink link, List<String> names) {
        if (link.getGroupId() != null && !names.remove(link.getGroupId())) {
            tasks.deleteCandidateGroup(task.getId(), link.getGroupId());
        } else if (link.getUserId() != null && !names.remove(link.getUserId())) {
            tasks.deleteCandidateUser(task.getId(), link.getUserId());
        }
    }
}
