package org.rectify.record.alfresco;

import java.util.List;
import java.util.Map;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.forms.Form;
import org.alfresco.repo.forms.FormData;
import org.alfresco.repo.forms.processor.AbstractFilter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * The host's own forms for a node: a record, its parts and its files are refused here already, by the exception whose
 * sentence Share shows. What the {@link RecordGuard} below throws, Share shows as an unknown error.
 */
public final class RecordForms extends AbstractFilter<NodeRef, NodeRef> {

    private final RecordGuard guard;
    private final NodeService nodes;

    /** @param nodes the one that does not check permissions: whether a node is a record is no secret to who may edit it */
    public RecordForms(RecordGuard guard, NodeService nodes) {
        this.guard = guard;
        this.nodes = nodes;
    }

    @Override
    public void beforeGenerate(
            NodeRef node, List<String> names, List<String> forced, Form form, Map<String, Object> context) {
        // The host knows the fields.
    }

    @Override
    public void afterGenerate(
            NodeRef node, List<String> names, List<String> forced, Form form, Map<String, Object> context) {
        // A record is shown as it is.
    }

    @Override
    public void beforePersist(NodeRef node, FormData data) {
        if (guard.guards(nodes.getType(node), nodes.getAspects(node))) {
            throw new AlfrescoRuntimeException(I18NUtil.getMessage("rectify.guard.record"));
        }
    }

    @Override
    public void afterPersist(NodeRef node, FormData data, NodeRef persisted) {
        // Nothing of ours was persisted.
    }
}
