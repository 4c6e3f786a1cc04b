package org.rectify.host.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Refuses to complete a task that lacks what its type makes mandatory, before the process's own listeners see it. */
final class TaskCompleted implements TaskListener {
    private static final long serialVersionUID = 1L;

    private final transient TaskTypes types;
    private final transient VariableMapping mapping;
    private final transient Actors actors;

    TaskCompleted(TaskTypes types, VariableMapping mapping, Actors actors) {
        this.types = types;
        this.mapping = mapping;
        this.actors = actors;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskEntity entity = (TaskEntity) task;
        TypeDefinition type = types.complete(types.formKey(entity.getTaskDefinition()), false);
        List<QName> mandatory = mandatory(type);
        if (mandatory.isEmpty()) {
            return;
        }
        Map<QName, Serializable> properties = properties(entity, type);
        String missing = mandatory.stream()
                .filter(name -> properties.get(name) == null || "".equals(properties.get(name)))
                .map(QName::toString)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new WorkflowException("Failed to end task: mandatory properties missing: " + missing);
        }
    }

    private static List<QName> mandatory(TypeDefinition type) {
        List<QName> names = new ArrayList<>();
        type.getProperties().forEach((name, property) -> {
            if (property.isMandatory() && checked(name)) {
                names.add(name);
            }
        });
        type.getAssociations().forEach((name, association) -> {
            if (association.isTargetMandatory() && checked(name)) {
                names.add(name);
            }
        });
        return names;
    }

    /** What nodes have, tasks have not. */
    private static boolean checked(QName name) {
        return !name.getNamespaceURI().equals(NamespaceService.CONTENT_MODEL_1_0_URI)
                && !name.getNamespaceURI().equals(NamespaceService.SYSTEM_MODEL_1_0_URI);
    }

    private Map<QName, Serializable> properties(TaskEntity task, TypeDefinition type) {
        Map<String, Object> own = task.getVariablesLocal();
        Map<String, Object> all = new HashMap<>(task.getExecution().getVariables());
        all.putAll(own);
        Map<QName, Serializable> properties = mapping.properties(type, all, own);
        properties.put(WorkflowModel.PROP_TASK_ID, task.getId());
        properties.put(WorkflowModel.PROP_DESCRIPTION, task.getDescription());
        properties.put(WorkflowModel.PROP_START_DATE, task.getCreateTime());
        properties.put(WorkflowModel.PROP_DUE_DATE, task.getDueDate());
        properties.put(WorkflowModel.PROP_PRIORITY, task.getPriority());
        ArrayList<?> pool = actors.pool(task.getCandidates());
        properties.put(WorkflowModel.ASSOC_POOLED_ACTORS, pool.isEmpty() ? null : pool);
        return properties;
    }
}
