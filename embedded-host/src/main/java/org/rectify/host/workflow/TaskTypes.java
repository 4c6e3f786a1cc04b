package org.rectify.host.workflow;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.activiti.engine.delegate.Expression;
import org.activiti.engine.impl.form.DefaultFormHandler;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.impl.task.TaskDefinition;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.QName;

/** Which type of a task model stands behind a task: the form key names it. */
final class TaskTypes {
    private final DictionaryService dictionary;
    private final WorkflowNames names;
    private final Map<QName, TypeDefinition> complete = new ConcurrentHashMap<>();

    TaskTypes(DictionaryService dictionary, WorkflowNames names) {
        this.dictionary = dictionary;
        this.names = names;
    }

    /** The type as the model has it; ACS's own where the key is missing or names no type. */
    TypeDefinition type(String formKey, boolean start) {
        QName name = formKey == null ? null : names.type(formKey);
        TypeDefinition type = name == null ? null : dictionary.getType(name);
        if (type == null) {
            type = dictionary.getType(start ? WorkflowModel.TYPE_ACTIVTI_START_TASK : WorkflowModel.TYPE_WORKFLOW_TASK);
        }
        if (type == null) {
            throw new WorkflowException("Failed to find type definition '" + formKey + "'.");
        }
        return type;
    }

    /** The type with all that its aspects bring. */
    TypeDefinition complete(String formKey, boolean start) {
        // Models are there before the first process runs and do not change afterwards.
        return complete.computeIfAbsent(
                type(formKey, start).getName(), name -> dictionary.getAnonymousType(name, List.of()));
    }

    String startFormKey(ProcessDefinitionEntity process) {
        return process.getStartFormHandler() instanceof DefaultFormHandler form ? text(form.getFormKey()) : null;
    }

    String formKey(ProcessDefinitionEntity process, String taskDefinitionKey) {
        return formKey(process.getTaskDefinitions().get(taskDefinitionKey));
    }

    String formKey(TaskDefinition definition) {
        if (definition == null) {
            return null;
        }
        String key = text(definition.getFormKeyExpression());
        return key != null || !(definition.getTaskFormHandler() instanceof DefaultFormHandler form)
                ? key
                : text(form.getFormKey());
    }

    private static String text(Expression expression) {
        return expression == null ? null : expression.getExpressionText();
    }
}
