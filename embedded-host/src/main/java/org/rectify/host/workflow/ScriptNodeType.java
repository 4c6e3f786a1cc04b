package org.rectify.host.workflow;

import org.activiti.engine.impl.variable.ValueFields;
import org.activiti.engine.impl.variable.VariableType;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.service.cmr.repository.NodeRef;

/** Keeps a node as the text of its reference. */
final class ScriptNodeType implements VariableType {
    private final NodeVariables nodes;

    ScriptNodeType(NodeVariables nodes) {
        this.nodes = nodes;
    }

    @Override
    public String getTypeName() {
        return "alfrescoScriptNode";
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public boolean isAbleToStore(Object value) {
        return value instanceof ActivitiScriptNode;
    }

    @Override
    public void setValue(Object value, ValueFields fields) {
        fields.setTextValue(
                value == null ? null : ((ActivitiScriptNode) value).getNodeRef().toString());
    }

    @Override
    public Object getValue(ValueFields fields) {
        return fields.getTextValue() == null ? null : nodes.node(new NodeRef(fields.getTextValue()));
    }
}
