package org.rectify.host.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.activiti.engine.impl.HistoricActivityInstanceQueryImpl;
import org.activiti.engine.impl.db.DbSqlSession;
import org.activiti.engine.impl.db.DbSqlSessionFactory;
import org.activiti.engine.impl.db.HasRevision;
import org.activiti.engine.impl.db.ListQueryParameterObject;
import org.activiti.engine.impl.db.PersistentObject;
import org.activiti.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.activiti.engine.impl.persistence.entity.ExecutionEntity;
import org.activiti.engine.impl.persistence.entity.HistoricActivityInstanceEntity;
import org.activiti.engine.impl.persistence.entity.IdentityLinkEntity;
import org.activiti.engine.impl.persistence.entity.JobEntity;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.impl.persistence.entity.VariableInstanceEntity;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;

/**
 * What one command of the engine reads. The engine asks for each execution's variables, tasks, jobs and subscriptions by
 * themselves, some thirty times a step; here the first question of a kind is answered for the whole process, and those
 * about what the command itself has made, which cannot be in the database yet, without asking. What is read is what the
 * engine would have read, as of the first question.
 */
final class ProcessSession extends DbSqlSession {
    private static final String ACTIVITIES = "selectHistoricActivityInstancesByQueryCriteria";

    /** The engine's questions about one execution, and those that answer them for a process. */
    private static final Map<String, Whole> WHOLES = Map.of(
            "selectExecutionsByParentExecutionId",
            whole("selectExecutionsByProcessInstanceId", ExecutionEntity.class, ExecutionEntity::getParentId),
            "selectSubProcessInstanceBySuperExecutionId",
            whole("subProcessesOfProcess", ExecutionEntity.class, ExecutionEntity::getSuperExecutionId),
            "selectTasksByExecutionId",
            whole("selectTasksByProcessInstanceId", TaskEntity.class, TaskEntity::getExecutionId),
            "selectVariablesByExecutionId",
            whole("variablesOfProcess", VariableInstanceEntity.class, VariableInstanceEntity::getExecutionId),
            "selectEventSubscriptionsByExecution",
            whole("subscriptionsOfProcess", EventSubscriptionEntity.class, EventSubscriptionEntity::getExecutionId),
            "selectIdentityLinksByProcessInstance",
            whole("linksOfProcess", IdentityLinkEntity.class, IdentityLinkEntity::getProcessInstanceId),
            "selectJobsByExecutionId",
            whole("jobsOfProcess", JobEntity.class, JobEntity::getExecutionId),
            ACTIVITIES,
            whole(
                    "openActivitiesOfProcess",
                    HistoricActivityInstanceEntity.class,
                    HistoricActivityInstanceEntity::getExecutionId));

    /** Questions about a task by itself. */
    private static final Set<String> OF_ONE =
            Set.of("selectIdentityLinksByTask", "selectVariablesByTaskId", "selectTasksByParentTaskId");

    private WriteBatch writing;
    private final Set<String> made = new HashSet<>();
    private final Map<String, Map<String, List<PersistentObject>>> read = new HashMap<>();

    ProcessSession(DbSqlSessionFactory factory) {
        super(factory);
    }

    /** How a process is read at once, and what of it belongs to which execution. */
    private record Whole(String statement, Function<Object, String> execution) {}

    private static <T> Whole whole(String statement, Class<T> type, Function<T, String> execution) {
        return new Whole(statement, row -> execution.apply(type.cast(row)));
    }

    @Override
    public void insert(PersistentObject object) {
        super.insert(object);
        if (object instanceof ExecutionEntity || object instanceof TaskEntity) {
            made.add(object.getId());
        }
    }

    @Override
    public <T extends PersistentObject> T selectById(Class<T> type, String id) {
        T found = super.selectById(type, id);
        // Where one branch is asked for, the others and their parents are next.
        if (found instanceof ExecutionEntity execution && execution.getParentId() != null) {
            of("selectExecutionsByParentExecutionId", id);
        }
        return found;
    }

    @Override
    public Object selectOne(String statement, Object parameter) {
        List<PersistentObject> known = WHOLES.containsKey(statement) ? of(statement, parameter) : null;
        if (known == null) {
            return super.selectOne(statement, parameter);
        }
        return known.isEmpty() ? null : known.get(0);
    }

    @Override
    public List<?> selectList(String statement, ListQueryParameterObject parameter) {
        Object about = parameter.getParameter();
        List<PersistentObject> known = null;
        if (parameter instanceof HistoricActivityInstanceQueryImpl query) {
            known = open(query);
        } else if (WHOLES.containsKey(statement)) {
            known = of(statement, about);
        } else if (OF_ONE.contains(statement)) {
            known = ofOne(statement, parameter);
        }
        return known == null ? super.selectList(statement, parameter) : known;
    }

    @Override
    public void flush() {
        SqlSession single = sqlSession;
        try (WriteBatch batch =
                new WriteBatch(dbSqlSessionFactory.getSqlSessionFactory().openSession(ExecutorType.BATCH))) {
            sqlSession = batch.session();
            writing = batch;
            super.flush();
            batch.send();
        } finally {
            sqlSession = single;
        }
        made.clear();
        read.clear();
    }

    /** As the engine's, which would take what is not sent yet for a row that is gone. */
    @Override
    protected void flushUpdates(List<PersistentObject> updated) {
        for (PersistentObject object : updated) {
            writing.next(object.getClass());
            sqlSession.update(dbSqlSessionFactory.mapStatement(dbSqlSessionFactory.getUpdateStatement(object)), object);
            if (object instanceof HasRevision revised) {
                revised.setRevision(revised.getRevisionNext());
            }
        }
        updated.clear();
    }

    @Override
    protected void flushRegularDeletes() {
        for (DeleteOperation operation : deleteOperations) {
            writing.next(operation.getPersistentObjectClass());
            operation.execute();
        }
    }

    /** Whether it is to be written, as far as this command has read it. */
    boolean differs(PersistentObject object) {
        Map<String, CachedObject> known = cachedObjects.getOrDefault(object.getClass(), Map.of());
        CachedObject asRead = known.get(object.getId());
        return asRead == null || !object.getPersistentState().equals(asRead.getPersistentObjectState());
    }

    /** What an execution is in the middle of; null where the question is another. */
    private List<PersistentObject> open(HistoricActivityInstanceQueryImpl query) {
        boolean other = query.getExecutionId() == null
                || !query.isUnfinished()
                || query.getActivityInstanceId() != null
                || query.getActivityName() != null
                || query.getActivityType() != null
                || query.getAssignee() != null
                || query.getProcessDefinitionId() != null
                || query.getProcessInstanceId() != null;
        List<PersistentObject> all = other ? null : of(ACTIVITIES, query.getExecutionId());
        if (all != null && query.getActivityId() != null) {
            all.removeIf(activity ->
                    !query.getActivityId().equals(((HistoricActivityInstanceEntity) activity).getActivityId()));
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private List<PersistentObject> ofOne(String statement, ListQueryParameterObject parameter) {
        String id = (String) parameter.getParameter();
        return made.contains(id)
                ? new ArrayList<>()
                : new ArrayList<>(read.computeIfAbsent(
                                statement + " " + id,
                                any -> Map.of(id, (List<PersistentObject>) super.selectList(statement, parameter)))
                        .get(id));
    }

    /** What the execution has of a kind, in a list of the caller's own; null where its process is not known here. */
    private List<PersistentObject> of(String statement, Object executionId) {
        if (made.contains(executionId)) {
            return new ArrayList<>();
        }
        ExecutionEntity execution = findInCache(ExecutionEntity.class, (String) executionId);
        if (execution == null) {
            return null;
        }
        String process = execution.getProcessInstanceId();
        return new ArrayList<>(read.computeIfAbsent(statement + " " + process, any -> read(statement, process))
                .getOrDefault(executionId, List.of()));
    }

    private Map<String, List<PersistentObject>> read(String statement, String process) {
        Whole whole = WHOLES.get(statement);
        Map<String, List<PersistentObject>> rows = new HashMap<>();
        for (Object row : selectListWithRawParameterWithoutFilter(
                whole.statement(), new ListQueryParameterObject(process, 0, Integer.MAX_VALUE), 0, Integer.MAX_VALUE)) {
            // By what the database says, not by what the command has made of it since.
            rows.computeIfAbsent(whole.execution().apply(row), any -> new ArrayList<>())
                    .add(cacheFilter((PersistentObject) row));
        }
        return rows;
    }
}
