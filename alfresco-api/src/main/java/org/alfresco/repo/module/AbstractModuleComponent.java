package org.alfresco.repo.module;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.module.ModuleService;
import org.springframework.beans.factory.BeanNameAware;

/** Work of a module to be done when the repository starts, once or every time, as the system and in a transaction. */
public abstract class AbstractModuleComponent implements ModuleComponent, BeanNameAware {
    protected ServiceRegistry serviceRegistry;
    protected ModuleService moduleService;

    private String moduleId;
    private String name;
    private String description;
    private ModuleVersionNumber sinceVersion = new ModuleVersionNumber("0");
    private ModuleVersionNumber appliesFromVersion = new ModuleVersionNumber("0");
    private ModuleVersionNumber appliesToVersion = new ModuleVersionNumber("999");
    private boolean executeOnceOnly = true;

    protected AbstractModuleComponent() {}

    /** The work. */
    protected abstract void executeInternal() throws Throwable;

    /** Registers itself. */
    public void init() {
        moduleService.registerComponent(this);
    }

    @Override
    public final void execute() {
        try {
            executeInternal();
        } catch (RuntimeException | Error unchecked) {
            throw unchecked;
        } catch (Throwable checked) {
            throw new AlfrescoRuntimeException("Module component " + name + " failed", checked);
        }
    }

    public void setServiceRegistry(ServiceRegistry serviceRegistry) {
        this.serviceRegistry = serviceRegistry;
    }

    public void setModuleService(ModuleService moduleService) {
        this.moduleService = moduleService;
    }

    @Override
    public void setBeanName(String name) {
        if (this.name == null) {
            this.name = name;
        }
    }

    @Override
    public String getModuleId() {
        return moduleId;
    }

    public void setModuleId(String moduleId) {
        this.moduleId = moduleId;
    }

    @Override
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public ModuleVersionNumber getSinceVersionNumber() {
        return sinceVersion;
    }

    public void setSinceVersion(String version) {
        this.sinceVersion = new ModuleVersionNumber(version);
    }

    @Override
    public ModuleVersionNumber getAppliesFromVersionNumber() {
        return appliesFromVersion;
    }

    public void setAppliesFromVersion(String version) {
        this.appliesFromVersion = new ModuleVersionNumber(version);
    }

    @Override
    public ModuleVersionNumber getAppliesToVersionNumber() {
        return appliesToVersion;
    }

    public void setAppliesToVersion(String version) {
        this.appliesToVersion = new ModuleVersionNumber(version);
    }

    @Override
    public boolean isExecuteOnceOnly() {
        return executeOnceOnly;
    }

    public void setExecuteOnceOnly(boolean executeOnceOnly) {
        this.executeOnceOnly = executeOnceOnly;
    }
}
