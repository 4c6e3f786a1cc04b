package org.rectify.host.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.impl.interceptor.CommandConfig;
import org.activiti.spring.SpringProcessEngineConfiguration;
import org.rectify.host.database.OrderedIds;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The engine as ACS sets it up: on the host's database and in its transactions, with the whole history, and with
 * expressions that see variables and one map of beans.
 */
final class HostProcessEngine extends SpringProcessEngineConfiguration {
    private final Actors actors;

    private HostProcessEngine(Actors actors) {
        this.actors = actors;
    }

    /** What ACS adds to tasks and variables. */
    record Additions(
            TaskTypes types, WorkflowNames names, VariableMapping mapping, NodeVariables nodes, Actors actors) {}

    /**
     * Makes the engine and its tables. Jobs wait until its job executor is started.
     *
     * @param beans what expressions see; may be filled later
     * @param pollMillis how often due timers are looked for
     */
    static ProcessEngine build(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            Map<Object, Object> beans,
            Additions additions,
            int pollMillis) {
        HostProcessEngine engine = new HostProcessEngine(additions.actors());
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        // Connections do not commit by themselves: tables made outside a transaction would be lost.
        engine.schemaCommandConfig = new CommandConfig();
        engine.setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_TRUE);
        engine.setHistory("full");
        engine.setBeans(beans);
        // Ids from the database would want a second connection while the first is held.
        engine.setIdGenerator(OrderedIds::next);
        engine.setCreateDiagramOnDeploy(false);
        // Many rows in one statement spare the way to a server; H2 has none, and parsing such statements costs more.
        engine.setBulkInsertEnabled(!EngineIndexes.isH2(dataSource));
        engine.setDbSqlSessionFactory(new ProcessSessions());
        engine.setCustomMybatisXMLMappers(Set.of(ProcessSessions.STATEMENTS));
        engine.setCustomSessionFactories(List.of(ProcessHistory.factory()));
        engine.setCustomPreVariableTypes(
                List.of(new ScriptNodeType(additions.nodes()), new ScriptNodeListType(additions.nodes())));
        engine.setPostBpmnParseHandlers(List.of(
                new ProcessStarted(),
                new UserTaskListeners(
                        new TaskCreated(additions.types(), additions.names()),
                        new TaskCompleted(additions.types(), additions.mapping(), additions.actors()))));
        engine.setJobExecutorActivate(false);
        ProcessEngine built = engine.buildProcessEngine();
        EngineIndexes.mend(dataSource, transactions);
        engine.getJobExecutor().setWaitTimeInMillis(pollMillis);
        return built;
    }

    @Override
    protected void initSqlSessionFactory() {
        super.initSqlSessionFactory();
        sqlSessionFactory.getConfiguration().setObjectFactory(new EntityFactory());
    }

    @Override
    protected void initJobHandlers() {
        super.initJobHandlers();
        jobHandlers.replaceAll((type, handler) -> new AuthenticatedJob(handler, actors));
    }
}
