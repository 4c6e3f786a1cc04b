package org.alfresco.repo.workflow.activiti;

import java.util.Map;
import org.activiti.engine.delegate.JavaDelegate;
import org.alfresco.service.ServiceRegistry;

/** A delegate that makes itself known to the engine's expressions under its name. */
public abstract class BaseJavaDelegate implements JavaDelegate {
    private ServiceRegistry serviceRegistry;

    public void setServiceRegistry(ServiceRegistry serviceRegistry) {
        this.serviceRegistry = serviceRegistry;
    }

    public void setBeanRegistry(Map<Object, Object> beanRegistry) {
        beanRegistry.put(getName(), this);
    }

    protected ServiceRegistry getServiceRegistry() {
        return serviceRegistry;
    }

    /** The name that expressions use. */
    protected String getName() {
        return getClass().getSimpleName();
    }
}
