package org.rectify.host.workflow;

import java.io.InputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.activiti.engine.HistoryService;
import org.activiti.engine.ManagementService;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.delegate.JavaDelegate;
import org.activiti.engine.delegate.TaskListener;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.namespace.QName;
import org.rectify.host.EmbeddedHost;
import org.rectify.host.contract.TestHosts;
import org.rectify.host.dictionary.HostDictionary;

/** A host with three small processes, and people who work in them. */
final class WorkflowFixture {
    static final String URI = "http://www.rectify.org/model/fxw/1.0";

    final EmbeddedHost host;
    final WorkflowService workflows;
    final RuntimeService runtime;
    final TaskService tasks;
    final HistoryService history;
    final ManagementService management;
    final NodeService nodes;
    final PersonService people;
    final AuthorityService authorities;

    /** What the listeners of the processes do; each test sets its own. */
    static volatile Consumer<DelegateTask> onTask = task -> {};

    static volatile Consumer<DelegateExecution> onEnd = execution -> {};
    static volatile Consumer<DelegateExecution> onNote = execution -> {};

    @SuppressWarnings("unchecked")
    WorkflowFixture(TestHosts.Database database) {
        host = TestHosts.on(database);
        workflows = host.bean("WorkflowService", WorkflowService.class);
        runtime = host.bean("activitiRuntimeService", RuntimeService.class);
        tasks = host.bean("activitiTaskService", TaskService.class);
        history = host.bean("activitiHistoryService", HistoryService.class);
        management = host.bean("activitiManagementService", ManagementService.class);
        nodes = host.bean("nodeService", NodeService.class);
        people = host.bean("personService", PersonService.class);
        authorities = host.bean("authorityService", AuthorityService.class);
        onTask = task -> {};
        onEnd = execution -> {};
        onNote = execution -> {};
        Map<Object, Object> registry = host.bean("activitiBeanRegistry", Map.class);
        if (registry.putIfAbsent("fxwTask", (TaskListener) task -> onTask.accept(task)) == null) {
            registry.put("fxwEnd", (ExecutionListener) execution -> onEnd.accept(execution));
            registry.put("fxwNote", (JavaDelegate) execution -> onNote.accept(execution));
            host.bean(HostDictionary.class).register("workflow/fxw-model.xml");
            deploy("workflow/two-tasks.bpmn20.xml");
            deploy("workflow/timer.bpmn20.xml");
            deploy("workflow/receive.bpmn20.xml");
        }
    }

    static InputStream file(String name) {
        return WorkflowFixture.class.getClassLoader().getResourceAsStream(name);
    }

    String deploy(String file) {
        return as("admin", () -> workflows
                .deployDefinition("activiti", file(file), "text/xml")
                .getDefinition()
                .getId());
    }

    static QName fxw(String name) {
        return QName.createQName(URI, name);
    }

    static String unique(String prefix) {
        return prefix + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Everything in one transaction, as somebody. */
    <T> T as(String user, Supplier<T> work) {
        RetryingTransactionHelper transactions =
                host.bean("retryingTransactionHelper", RetryingTransactionHelper.class);
        return host.as(user, () -> transactions.doInTransaction(work::get));
    }

    String person() {
        String name = unique("u");
        as(
                "admin",
                () -> people.createPerson(
                        Map.of(ContentModel.PROP_USERNAME, name, ContentModel.PROP_FIRSTNAME, "Some")));
        return name;
    }

    String group(String... members) {
        return as("admin", () -> {
            String group = authorities.createAuthority(AuthorityType.GROUP, unique("g"));
            for (String member : members) {
                authorities.addAuthority(group, member);
            }
            return group;
        });
    }

    /** Starts a process and ends its start task; the process's id. */
    String start(String user, String key, Map<QName, Serializable> parameters) {
        return as(user, () -> {
            String id = begin(key, parameters);
            workflows.endTask(workflows.getStartTask(id).getId(), null);
            return id;
        });
    }

    /** Starts a process whose start task goes on waiting. */
    String begin(String key, Map<QName, Serializable> parameters) {
        String definition = workflows.getDefinitionByName("activiti$" + key).getId();
        return workflows
                .startWorkflow(definition, new HashMap<>(parameters))
                .getInstance()
                .getId();
    }

    /** The only task of the process that waits, as the administrator sees it. */
    WorkflowTask waiting(String process) {
        return as("admin", () -> {
            List<WorkflowTask> waiting = workflows.getTasksForWorkflowPath(process);
            if (waiting.size() != 1) {
                throw new AssertionError(waiting + " wait");
            }
            return waiting.get(0);
        });
    }

    static String local(String id) {
        return id.substring("activiti$".length());
    }
}
