package org.alfresco.repo.policy;

/** Something that a behaviour may be bound to. */
public interface Policy {
    String NAMESPACE = "http://www.alfresco.org";
}
