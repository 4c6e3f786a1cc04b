package org.rectify.host.workflow;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** The variables with which a process begins: the start form with its type's defaults, and who started it. */
final class StartVariables {
    private final TaskTypes types;
    private final VariableMapping mapping;
    private final NodeVariables nodes;
    private final Actors actors;

    StartVariables(TaskTypes types, VariableMapping mapping, NodeVariables nodes, Actors actors) {
        this.types = types;
        this.mapping = mapping;
        this.nodes = nodes;
        this.actors = actors;
    }

    /** What is mandatory in the form is not asked for here, as in ACS. */
    Map<String, Object> of(ProcessDefinitionEntity process, Map<QName, Serializable> parameters, String user) {
        TypeDefinition type = types.complete(types.startFormKey(process), true);
        Map<QName, Serializable> properties = new HashMap<>();
        type.getProperties().forEach((name, property) -> {
            if (property.getDefaultValue() != null) {
                properties.put(name, property.getDefaultValue());
            }
        });
        if (parameters != null) {
            properties.putAll(parameters);
        }
        if (properties.get(WorkflowModel.PROP_DESCRIPTION) == null) {
            String start = process.getInitial().getId();
            properties.put(
                    WorkflowModel.PROP_DESCRIPTION,
                    Texts.of(process.getKey() + ".task." + start, "description", (String)
                            properties.get(WorkflowModel.PROP_WORKFLOW_DESCRIPTION)));
        }
        if (type.getProperties().containsKey(WorkflowModel.PROP_WORKFLOW_DUE_DATE)) {
            properties.putIfAbsent(WorkflowModel.PROP_WORKFLOW_DUE_DATE, null);
        }
        Map<String, Object> variables = mapping.variables(type, properties);
        NodeRef initiator = actors.node(user);
        if (initiator != null) {
            variables.put(WorkflowNames.INITIATOR, nodes.node(initiator));
        }
        return variables;
    }
}
