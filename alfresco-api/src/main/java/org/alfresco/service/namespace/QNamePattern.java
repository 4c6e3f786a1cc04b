package org.alfresco.service.namespace;

/** Something that a qualified name may match. */
public interface QNamePattern {
    /** Whether the name matches. */
    boolean isMatch(QName qname);
}
