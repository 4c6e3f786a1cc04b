package org.alfresco.service.namespace;

import java.util.Collection;

/** Looks up namespaces by prefix and prefixes by namespace. */
public interface NamespacePrefixResolver {
    /** The namespace of a prefix, or null. */
    String getNamespaceURI(String prefix) throws NamespaceException;

    /** The prefixes of a namespace. */
    Collection<String> getPrefixes(String namespaceURI) throws NamespaceException;

    /** All prefixes. */
    Collection<String> getPrefixes();

    /** All namespaces. */
    Collection<String> getURIs();
}
