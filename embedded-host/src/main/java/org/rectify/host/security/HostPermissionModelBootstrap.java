package org.rectify.host.security;

import org.alfresco.repo.security.permissions.impl.model.PermissionModelBootstrap;

/** What the bean <code>permissionModelBootstrap</code> does here. */
public final class HostPermissionModelBootstrap extends PermissionModelBootstrap {
    private final PermissionModel permissions;
    private String model;

    public HostPermissionModelBootstrap(PermissionModel permissions) {
        this.permissions = permissions;
    }

    @Override
    public void setModel(String model) {
        this.model = model;
    }

    @Override
    public void init() {
        permissions.register(model);
    }
}
