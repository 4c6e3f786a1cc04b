package org.rectify.record.alfresco;

import java.util.List;
import java.util.Map;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.forms.Form;
import org.alfresco.repo.forms.FormData;
import org.alfresco.repo.forms.processor.AbstractFilter;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.rectify.model.RectifyModel;
import org.springframework.extensions.surf.util.I18NUtil;

/** The host's own form for a new node: nothing of ours is made there, and who tries is told where. */
public final class NewRecordForms extends AbstractFilter<TypeDefinition, NodeRef> {

    @Override
    public void beforeGenerate(
            TypeDefinition type, List<String> names, List<String> forced, Form form, Map<String, Object> context) {
        // The host knows the fields.
    }

    @Override
    public void afterGenerate(
            TypeDefinition type, List<String> names, List<String> forced, Form form, Map<String, Object> context) {
        // Forms for searching are made of the type as well.
    }

    @Override
    public void beforePersist(TypeDefinition type, FormData data) {
        if (type.getName().getNamespaceURI().equals(RectifyModel.URI)) {
            throw new AlfrescoRuntimeException(I18NUtil.getMessage("rectify.guard.new"));
        }
    }

    @Override
    public void afterPersist(TypeDefinition type, FormData data, NodeRef persisted) {
        // Nothing of ours was persisted.
    }
}
