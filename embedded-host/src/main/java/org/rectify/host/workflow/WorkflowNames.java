package org.rectify.host.workflow;

import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** How things of the engine are called outside it: <code>activiti$7</code>, and variables as names of properties. */
final class WorkflowNames {
    static final String ENGINE = "activiti";

    /** Where a process's start form is shown as a task that the engine does not have. */
    static final String START_TASK = "start";

    static final String INITIATOR = "initiator";
    static final String INSTANCE_ID = "workflowinstanceid";
    static final String START_TASK_ENDED = "_startTaskCompleted";

    private static final String SEPARATOR = "$";

    private final NamespaceService namespaces;

    WorkflowNames(NamespaceService namespaces) {
        this.namespaces = namespaces;
    }

    static String global(String localId) {
        return ENGINE + SEPARATOR + localId;
    }

    static String local(String globalId) {
        if (globalId == null || !globalId.startsWith(ENGINE + SEPARATOR)) {
            throw new WorkflowException("Invalid Global Id '" + globalId + "'");
        }
        return globalId.substring(ENGINE.length() + SEPARATOR.length());
    }

    /** The variable that holds the property: <code>bpm_description</code>. */
    String variable(QName property) {
        String prefix =
                property.getNamespaceURI() == null || property.getNamespaceURI().isEmpty()
                        ? ""
                        : namespaces.getPrefixes(property.getNamespaceURI()).stream()
                                .findFirst()
                                .orElse("");
        return prefix.isEmpty() ? property.getLocalName() : prefix + "_" + property.getLocalName();
    }

    /** The property that the variable holds; a name in no namespace where no model's prefix begins it. */
    QName property(String variable) {
        int end = variable.indexOf('_');
        String uri = end <= 0 ? null : namespaces.getNamespaceURI(variable.substring(0, end));
        return uri == null || end == variable.length() - 1
                ? QName.createQName(null, variable)
                : QName.createQName(uri, variable.substring(end + 1));
    }

    /** The type that a form key names, null where it names none. */
    QName type(String formKey) {
        int end = formKey.indexOf(':');
        String uri = end <= 0 ? null : namespaces.getNamespaceURI(formKey.substring(0, end));
        return uri == null ? null : QName.createQName(uri, formKey.substring(end + 1));
    }

    /** {@code prefix:local}. */
    String shown(QName type) {
        return type.toPrefixString(namespaces);
    }
}
