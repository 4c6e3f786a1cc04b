package org.rectify.record.workflow;

import org.activiti.engine.delegate.DelegateExecution;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.rectify.record.ServedRecord;
import org.rectify.record.alfresco.LibraryFiles;

/**
 * The package of a process that a person started: the record goes into it, and the documents that the person chose become
 * the record's files.
 */
public final class StartPackage {

    private static final String PACKAGE = "bpm_package";
    private static final String DESCRIPTION = "bpm_workflowDescription";
    private static final String START_DESCRIPTION = "bpm_description";

    private final NodeService nodes;
    private final LibraryFiles library;
    private final ServedForms forms;

    public StartPackage(NodeService nodes, LibraryFiles library, ServedForms forms) {
        this.nodes = nodes;
        this.library = library;
        this.forms = forms;
    }

    /** Called once the record is made and names the process. */
    public void fill(DelegateExecution execution, ServedRecord draft) {
        if (execution.getVariable(DESCRIPTION) == null) {
            execution.setVariable(DESCRIPTION, draft.title());
        }
        execution.setVariable(START_DESCRIPTION, draft.title());
        if (!(execution.getVariable(PACKAGE) instanceof ActivitiScriptNode node)) {
            return;
        }
        NodeRef bag = node.getNodeRef();
        for (ChildAssociationRef chosen : nodes.getChildAssocs(bag)) {
            library.read(chosen.getChildRef(), (name, content) -> forms.attach(draft.id(), name, content));
            nodes.removeChild(bag, chosen.getChildRef());
        }
        nodes.addChild(
                bag,
                new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, draft.id()),
                WorkflowModel.ASSOC_PACKAGE_CONTAINS,
                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, draft.id()));
    }
}
