package org.alfresco.repo.module;

/** Work of a module to be done when the repository starts. */
public interface ModuleComponent {
    void execute();

    String getModuleId();

    String getName();

    String getDescription();

    ModuleVersionNumber getSinceVersionNumber();

    ModuleVersionNumber getAppliesFromVersionNumber();

    ModuleVersionNumber getAppliesToVersionNumber();

    boolean isExecuteOnceOnly();
}
