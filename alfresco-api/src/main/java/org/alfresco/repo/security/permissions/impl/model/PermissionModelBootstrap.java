package org.alfresco.repo.security.permissions.impl.model;

/** Adds permission groups to the permission model. */
public class PermissionModelBootstrap {
    /** The permission definitions as a resource on the classpath. */
    public void setModel(String model) {
        throw new UnsupportedOperationException("This class only carries the signatures; the host brings the work");
    }

    public void init() {
        throw new UnsupportedOperationException("This class only carries the signatures; the host brings the work");
    }
}
