package org.rectify.host.dictionary;

import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** The keys under which message bundles hold titles and descriptions: {@code rect_model.type.rect_order.title}. */
final class Labels {
    private final NamespaceService namespaces;

    Labels(NamespaceService namespaces) {
        this.namespaces = namespaces;
    }

    String of(QName model, String kind, QName name, String feature, String otherwise, MessageLookup messages) {
        if (messages == null) {
            return otherwise;
        }
        String key = flat(model) + "." + kind + "." + flat(name) + "." + feature;
        String found = messages.getMessage(key);
        return found == null ? otherwise : found;
    }

    private String flat(QName name) {
        return name.toPrefixString(namespaces).replace(':', '_');
    }
}
