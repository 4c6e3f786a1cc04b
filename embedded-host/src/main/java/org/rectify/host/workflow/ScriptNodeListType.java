package org.rectify.host.workflow;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.activiti.engine.impl.variable.ValueFields;
import org.activiti.engine.impl.variable.VariableType;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNodeList;
import org.alfresco.service.cmr.repository.NodeRef;

/** Keeps nodes as the text of their references, one a line. */
final class ScriptNodeListType implements VariableType {
    private final NodeVariables nodes;

    ScriptNodeListType(NodeVariables nodes) {
        this.nodes = nodes;
    }

    @Override
    public String getTypeName() {
        return "alfrescoScriptNodeList";
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public boolean isAbleToStore(Object value) {
        return value instanceof ActivitiScriptNodeList;
    }

    @Override
    public void setValue(Object value, ValueFields fields) {
        fields.setBytes(
                value == null
                        ? null
                        : ((ActivitiScriptNodeList) value)
                                .getNodeReferences().stream()
                                        .map(NodeRef::toString)
                                        .collect(Collectors.joining("\n"))
                                        .getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Object getValue(ValueFields fields) {
        byte[] bytes = fields.getBytes();
        if (bytes == null) {
            return null;
        }
        return nodes.nodes(Arrays.stream(new String(bytes, StandardCharsets.UTF_8).split("\n"))
                .filter(line -> !line.isEmpty())
                .map(NodeRef::new)
                .toList());
    }
}
