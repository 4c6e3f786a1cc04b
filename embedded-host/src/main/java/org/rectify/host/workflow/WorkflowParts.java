package org.rectify.host.workflow;

import java.util.Map;
import javax.sql.DataSource;
import org.activiti.engine.ProcessEngine;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.NamespaceService;
import org.rectify.host.dictionary.ValueConverter;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts the engine and the workflow service together. */
public final class WorkflowParts {
    private final NodeService nodeService;
    private final PermissionService permissions;
    private final AuthorityService authorities;
    private final WorkflowNames names;
    private final NodeVariables nodes;
    private final VariableMapping mapping;
    private final TaskTypes types;
    private final Actors actors;

    public WorkflowParts(
            NamespaceService namespaces,
            DictionaryService dictionary,
            ValueConverter values,
            NodeService nodeService,
            PermissionService permissions,
            PersonService people,
            AuthorityService authorities,
            ServiceRegistry services) {
        this.nodeService = nodeService;
        this.permissions = permissions;
        this.authorities = authorities;
        this.names = new WorkflowNames(namespaces);
        this.nodes = new NodeVariables(services);
        this.mapping = new VariableMapping(names, nodes, values);
        this.types = new TaskTypes(dictionary, names);
        this.actors = new Actors(people, authorities, nodeService);
    }

    /**
     * The engine, with its tables made. Its timers wait for {@link TimerStart}.
     *
     * @param beans what expressions see; may be filled later
     * @param pollMillis how often due timers are looked for
     */
    public ProcessEngine engine(
            DataSource dataSource, PlatformTransactionManager transactions, Map<Object, Object> beans, int pollMillis) {
        return HostProcessEngine.build(
                dataSource,
                transactions,
                beans,
                new HostProcessEngine.Additions(types, names, mapping, nodes, actors),
                pollMillis);
    }

    /**
     * The service without its guard.
     *
     * @param keepHistory whether the history of a cancelled process stays
     */
    public WorkflowService service(ProcessEngine engine, boolean keepHistory) {
        Definitions definitions = new Definitions(engine, types, names);
        Instances instances = new Instances(engine, definitions, mapping);
        StartTasks starts = new StartTasks(engine, definitions, instances, types, mapping, actors);
        TaskViews views = new TaskViews(engine, definitions, instances, types, mapping, actors);
        StartVariables variables = new StartVariables(types, mapping, nodes, actors);
        return new HostWorkflowService(
                definitions,
                new Processes(engine, definitions, instances, variables, starts, views, keepHistory),
                new Tasks(engine, instances, starts, views, mapping, actors),
                starts,
                new TaskQueries(engine, starts, views, mapping),
                new TaskRules(actors),
                new Packages(nodeService, permissions),
                mapping);
    }

    /** The service with its task methods guarded. */
    public WorkflowService guarded(WorkflowService service) {
        return TaskGuard.of(service, new TaskRules(actors), authorities);
    }
}
