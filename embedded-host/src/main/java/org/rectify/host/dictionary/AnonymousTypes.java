package org.rectify.host.dictionary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.namespace.QName;

/** Types put together from a type and aspects, as a node has them; made once and kept. */
final class AnonymousTypes {

    private final HostDictionary dictionary;
    private final HostNamespaces namespaces;
    private final Map<List<QName>, TypeDefinition> made = new ConcurrentHashMap<>();

    AnonymousTypes(HostDictionary dictionary, HostNamespaces namespaces) {
        this.dictionary = dictionary;
        this.namespaces = namespaces;
    }

    TypeDefinition of(QName type, Collection<QName> aspects) {
        List<QName> key = new ArrayList<>();
        key.add(type);
        key.addAll(aspects);
        return made.computeIfAbsent(key, any -> make(type, aspects));
    }

    /** What was made may be of models that have changed. */
    void forget() {
        made.clear();
    }

    private TypeDefinition make(QName type, Collection<QName> aspects) {
        TypeDefinition base = dictionary.getType(type);
        if (base == null) {
            throw new DictionaryException("Type " + type + " is not defined");
        }
        HostClass joined = new HostClass(
                (HostModel) base.getModel(),
                type,
                false,
                (HostClass) base,
                base.getTitle(),
                null,
                new Labels(namespaces));
        joined.inherit();
        Set<QName> all = new LinkedHashSet<>(base.getDefaultAspectNames());
        for (QName aspect : aspects) {
            HostClass known = dictionary.find(aspect);
            all.add(aspect);
            all.addAll(known == null ? Set.of() : known.getDefaultAspectNames());
        }
        all.stream().map(dictionary::find).forEach(aspect -> join(joined, aspect));
        return joined;
    }

    private static void join(HostClass joined, HostClass aspect) {
        if (aspect == null) {
            return;
        }
        aspect.getProperties().values().stream()
                .filter(property -> !joined.getProperties().containsKey(property.getName()))
                .forEach(property -> joined.add((HostProperty) property));
        aspect.getAssociations().values().forEach(each -> joined.add((HostAssociation) each));
    }
}
