package org.rectify.host.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.activiti.engine.ActivitiException;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.RepositoryService;
import org.activiti.engine.impl.RepositoryServiceImpl;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.impl.pvm.process.ActivityImpl;
import org.activiti.engine.repository.Deployment;
import org.activiti.engine.repository.ProcessDefinition;
import org.activiti.engine.repository.ProcessDefinitionQuery;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowDeployment;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowNode;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTransition;

/** Deployed processes and what they consist of. */
final class Definitions {
    private final RepositoryService repository;
    private final TaskTypes types;
    private final WorkflowNames names;

    Definitions(ProcessEngine engine, TaskTypes types, WorkflowNames names) {
        this.repository = engine.getRepositoryService();
        this.types = types;
        this.names = names;
    }

    WorkflowDeployment deploy(InputStream bpmn, String name) {
        try {
            Deployment deployment = repository
                    .createDeployment()
                    .addInputStream(UUID.randomUUID() + ".bpmn20.xml", bpmn)
                    .name(name)
                    .deploy();
            ProcessDefinition deployed = query().deploymentId(deployment.getId()).list().stream()
                    .findFirst()
                    .orElseThrow(() -> new WorkflowException("The file has no executable process"));
            return new WorkflowDeployment(definition(deployed));
        } catch (RuntimeException refused) {
            throw new WorkflowException("Failed to deploy workflow definition: " + refused.getMessage(), refused);
        }
    }

    /** Whether any version of the file's process is deployed. */
    boolean isDeployed(InputStream bpmn) {
        return query().processDefinitionKey(key(bpmn)).count() > 0;
    }

    private static String key(InputStream bpmn) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (bpmn) {
            XMLStreamReader reader = factory.createXMLStreamReader(bpmn);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("process")) {
                    return reader.getAttributeValue(null, "id");
                }
            }
        } catch (XMLStreamException | IOException unreadable) {
            throw new WorkflowException("Failed to determine if workflow definition is deployed", unreadable);
        }
        throw new WorkflowException("The input stream does not contain a process definition!");
    }

    private ProcessDefinitionQuery query() {
        return repository.createProcessDefinitionQuery();
    }

    List<WorkflowDefinition> latest() {
        return definitions(query().latestVersion());
    }

    List<WorkflowDefinition> all() {
        return definitions(query());
    }

    List<WorkflowDefinition> all(String name) {
        String key = name.startsWith(WorkflowNames.global("")) ? WorkflowNames.local(name) : name;
        return definitions(query().processDefinitionKey(key));
    }

    private List<WorkflowDefinition> definitions(ProcessDefinitionQuery query) {
        return query.list().stream().map(this::definition).toList();
    }

    WorkflowDefinition byName(String name) {
        ProcessDefinition found = query().processDefinitionKey(WorkflowNames.local(name))
                .latestVersion()
                .singleResult();
        return found == null ? null : definition(found);
    }

    WorkflowDefinition byId(String id) {
        ProcessDefinition found =
                query().processDefinitionId(WorkflowNames.local(id)).singleResult();
        return found == null ? null : definition(found);
    }

    void undeploy(String id) {
        ProcessDefinition found =
                query().processDefinitionId(WorkflowNames.local(id)).singleResult();
        if (found == null) {
            throw new WorkflowException("Failed to undeploy unexisting workflow definition: " + id);
        }
        try {
            repository.deleteDeployment(found.getDeploymentId());
        } catch (ActivitiException refused) {
            throw new WorkflowException("Failed to undeploy workflow definition: " + id, refused);
        }
    }

    /** The definition with all its parts. */
    ProcessDefinitionEntity deployed(String localId) {
        return (ProcessDefinitionEntity) ((RepositoryServiceImpl) repository).getDeployedProcessDefinition(localId);
    }

    WorkflowDefinition definition(ProcessDefinition process) {
        ProcessDefinitionEntity deployed = deployed(process.getId());
        String labels = process.getKey() + ".workflow";
        String title = Texts.of(labels, "title", process.getName());
        return new WorkflowDefinition(
                WorkflowNames.global(process.getId()),
                WorkflowNames.global(process.getKey()),
                Integer.toString(process.getVersion()),
                title,
                Texts.of(labels, "description", process.getDescription(), title),
                startTask(deployed));
    }

    WorkflowTaskDefinition startTask(ProcessDefinitionEntity process) {
        return task(types.startFormKey(process), node(process, process.getInitial(), true), true);
    }

    /** A task of the form key's type at that place of the process. */
    WorkflowTaskDefinition task(String formKey, WorkflowNode node, boolean start) {
        TypeDefinition type = types.type(formKey, start);
        return new WorkflowTaskDefinition(formKey == null ? names.shown(type.getName()) : formKey, node, type);
    }

    List<WorkflowTaskDefinition> tasks(String definitionId) {
        ProcessDefinitionEntity process = deployed(WorkflowNames.local(definitionId));
        List<WorkflowTaskDefinition> tasks = new ArrayList<>();
        tasks.add(startTask(process));
        Set<String> keys = new LinkedHashSet<>(process.getTaskDefinitions().keySet());
        for (String key : keys) {
            tasks.add(task(types.formKey(process, key), node(process, process.findActivity(key), true), false));
        }
        return tasks;
    }

    /** An element of the process. */
    WorkflowNode node(ProcessDefinitionEntity process, ActivityImpl activity, boolean task) {
        if (activity == null) {
            return null;
        }
        String type = (String) activity.getProperty("type");
        String labels = process.getKey() + ".node." + activity.getId();
        String name = (String) activity.getProperty("name");
        String title = Texts.of(labels, "title", name == null ? activity.getId() : name);
        return new WorkflowNode(
                activity.getId(),
                title,
                Texts.of(labels, "description", (String) activity.getProperty("documentation"), activity.getId()),
                type,
                task || "userTask".equals(type),
                new WorkflowTransition(
                        "Next", Texts.of("bpm_businessprocessmodel.transition", "title", "Next"), null, true));
    }
}
