package org.alfresco.service.cmr.module;

import org.alfresco.repo.module.ModuleComponent;

/** The modules and their components. */
public interface ModuleService {
    void registerComponent(ModuleComponent component);
}
