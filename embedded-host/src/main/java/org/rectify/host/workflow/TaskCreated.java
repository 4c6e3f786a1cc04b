package org.rectify.host.workflow;

import java.util.List;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.rectify.host.dictionary.HostConstraint;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Gives a new task what ACS gives it before the process's own listeners see it: a description, in the language of this
 * request for good, and a priority that the task model allows. The other defaults of the type are not written but read
 * with the task's properties.
 */
final class TaskCreated implements TaskListener {
    private static final long serialVersionUID = 1L;

    private final transient TaskTypes types;
    private final transient WorkflowNames names;

    TaskCreated(TaskTypes types, WorkflowNames names) {
        this.types = types;
        this.names = names;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskEntity entity = (TaskEntity) task;
        TypeDefinition type = types.complete(types.formKey(entity.getTaskDefinition()), false);
        if (task.getDescription() == null || task.getDescription().isEmpty()) {
            task.setDescription(description(entity));
        }
        PropertyDefinition priority = type.getProperties().get(WorkflowModel.PROP_PRIORITY);
        if (priority != null
                && priority.getDefaultValue() != null
                && !allowed(priority.getConstraints(), task.getPriority())) {
            task.setPriority(Integer.parseInt(priority.getDefaultValue()));
        }
    }

    private String description(TaskEntity task) {
        String process = task.getExecution().getProcessDefinition().getId().split(":", 2)[0];
        String text = I18NUtil.getMessage(process + ".task." + task.getTaskDefinitionKey() + ".description");
        if (text == null || text.isEmpty()) {
            text = (String) task.getExecution().getVariable(names.variable(WorkflowModel.PROP_WORKFLOW_DESCRIPTION));
        }
        return text == null || text.isEmpty() ? task.getName() : text;
    }

    private static boolean allowed(List<ConstraintDefinition> constraints, int priority) {
        return constraints.stream()
                .allMatch(constraint -> ((HostConstraint) constraint.getConstraint()).allows(priority));
    }
}
