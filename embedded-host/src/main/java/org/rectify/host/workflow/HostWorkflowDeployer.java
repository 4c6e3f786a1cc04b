package org.rectify.host.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.workflow.WorkflowDeployer;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.rectify.host.dictionary.HostDictionary;
import org.rectify.host.dictionary.HostDictionaryBootstrap;
import org.springframework.core.io.ClassPathResource;

/** What the bean {@code workflowDeployer} does here: deploys the module's processes when the host has started. */
public final class HostWorkflowDeployer extends WorkflowDeployer {
    private final WorkflowService workflows;
    private final RetryingTransactionHelper transactions;
    private final HostDictionaryBootstrap models;

    public HostWorkflowDeployer(
            WorkflowService workflows, RetryingTransactionHelper transactions, HostDictionary dictionary) {
        this.workflows = workflows;
        this.transactions = transactions;
        this.models = new HostDictionaryBootstrap(dictionary);
    }

    @Override
    public void setModels(List<String> modelResources) {
        models.setModels(modelResources);
    }

    @Override
    public void setLabels(List<String> labels) {
        models.setLabels(labels);
    }

    @Override
    public void init() {
        models.bootstrap();
        AuthenticationUtil.runAsSystem(() -> transactions.doInTransaction(
                () -> {
                    for (Properties definition : getWorkflowDefinitions()) {
                        deploy(definition);
                    }
                    return null;
                },
                false,
                true));
    }

    /** Not where any version is there already, unless it is to be deployed at every start. */
    private void deploy(Properties definition) throws IOException {
        String engine = required(definition, ENGINE_ID);
        String location = required(definition, LOCATION);
        String mimetype = definition.getProperty(MIMETYPE);
        boolean always = Boolean.parseBoolean(definition.getProperty(REDEPLOY));
        if (always || !deployed(engine, location, mimetype)) {
            try (InputStream bpmn = open(location)) {
                workflows.deployDefinition(engine, bpmn, mimetype, location);
            }
        }
    }

    private boolean deployed(String engine, String location, String mimetype) throws IOException {
        try (InputStream bpmn = open(location)) {
            return workflows.isDefinitionDeployed(engine, bpmn, mimetype);
        }
    }

    private static InputStream open(String location) throws IOException {
        return new ClassPathResource(location).getInputStream();
    }

    private static String required(Properties definition, String name) {
        String value = definition.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new AlfrescoRuntimeException("Workflow definition without " + name + ": " + definition);
        }
        return value;
    }
}
