package org.alfresco.repo.workflow;

import java.util.List;
import java.util.Properties;
import org.springframework.context.ApplicationEvent;
import org.springframework.extensions.surf.util.AbstractLifecycleBean;

/** Deploys process definitions, with their task models and messages, when the repository starts. */
public class WorkflowDeployer extends AbstractLifecycleBean {
    public static final String ENGINE_ID = "engineId";
    public static final String LOCATION = "location";
    public static final String MIMETYPE = "mimetype";
    public static final String REDEPLOY = "redeploy";

    private List<Properties> workflowDefinitions = List.of();

    /** Each with engineId, location, mimetype and redeploy. */
    public void setWorkflowDefinitions(List<Properties> workflowDefinitions) {
        this.workflowDefinitions = List.copyOf(workflowDefinitions);
    }

    public List<Properties> getWorkflowDefinitions() {
        return workflowDefinitions;
    }

    /** The task models. */
    public void setModels(List<String> modelResources) {
        throw new UnsupportedOperationException("This class only carries the signatures; the host brings the work");
    }

    /** The message bundles. */
    public void setLabels(List<String> labels) {
        throw new UnsupportedOperationException("This class only carries the signatures; the host brings the work");
    }

    public void init() {
        throw new UnsupportedOperationException("This class only carries the signatures; the host brings the work");
    }

    @Override
    protected void onBootstrap(ApplicationEvent event) {
        init();
    }

    @Override
    protected void onShutdown(ApplicationEvent event) {
        // Definitions stay deployed.
    }
}
