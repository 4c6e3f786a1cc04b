package org.rectify.host.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.activiti.engine.HistoryService;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.TaskService;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.history.HistoricTaskInstanceQuery;
import org.activiti.engine.task.Task;
import org.activiti.engine.task.TaskInfo;
import org.activiti.engine.task.TaskInfoQuery;
import org.activiti.engine.task.TaskQuery;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery.OrderBy;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;

/** Queries for tasks, over those that wait and over those that were ended. */
final class TaskQueries {
    private final TaskService tasks;
    private final HistoryService history;
    private final StartTasks starts;
    private final TaskViews views;
    private final VariableMapping mapping;

    TaskQueries(ProcessEngine engine, StartTasks starts, TaskViews views, VariableMapping mapping) {
        this.tasks = engine.getTaskService();
        this.history = engine.getHistoryService();
        this.starts = starts;
        this.views = views;
        this.mapping = mapping;
    }

    List<WorkflowTask> run(WorkflowTaskQuery query) {
        List<WorkflowTask> found = new ArrayList<>();
        if (query.getTaskState() != WorkflowTaskState.COMPLETED && !Boolean.FALSE.equals(query.isActive())) {
            waiting(query).map(views::of).forEach(found::add);
        }
        if (query.getTaskState() != WorkflowTaskState.IN_PROGRESS) {
            ended(query).map(views::of).filter(Objects::nonNull).forEach(found::add);
            WorkflowTask start = start(query);
            if (start != null) {
                found.add(start);
            }
        }
        return found;
    }

    long count(WorkflowTaskQuery query) {
        long count = 0;
        if (query.getTaskState() != WorkflowTaskState.COMPLETED) {
            count += waiting(query).count();
        }
        if (query.getTaskState() != WorkflowTaskState.IN_PROGRESS) {
            count += ended(query).count();
        }
        return count;
    }

    private Stream<Task> waiting(WorkflowTaskQuery query) {
        TaskQuery asked = narrowed(tasks.createTaskQuery(), query);
        return limited(query, asked.list(), Task::getCreateTime);
    }

    private Stream<HistoricTaskInstance> ended(WorkflowTaskQuery query) {
        HistoricTaskInstanceQuery asked =
                narrowed(history.createHistoricTaskInstanceQuery(), query).finished();
        if (query.isActive() != null) {
            asked = query.isActive() ? asked.processUnfinished() : asked.processFinished();
        }
        return limited(query, asked.list(), HistoricTaskInstance::getStartTime);
    }

    private <Q extends TaskInfoQuery<Q, ?>> Q narrowed(Q query, WorkflowTaskQuery wanted) {
        Q asked = query;
        if (wanted.getTaskId() != null) {
            asked = asked.taskId(WorkflowNames.local(wanted.getTaskId()));
        }
        if (wanted.getProcessId() != null) {
            asked = asked.processInstanceId(WorkflowNames.local(wanted.getProcessId()));
        }
        if (wanted.getProcessName() != null) {
            asked = asked.processDefinitionKey(wanted.getProcessName().getLocalName());
        }
        if (wanted.getWorkflowDefinitionName() != null) {
            asked = asked.processDefinitionKey(WorkflowNames.local(wanted.getWorkflowDefinitionName()));
        }
        if (wanted.getActorId() != null) {
            asked = asked.taskAssignee(wanted.getActorId());
        }
        for (Map.Entry<QName, Object> each : entries(wanted.getTaskCustomProps())) {
            asked = asked.taskVariableValueEquals(mapping.variable(each.getKey()), mapping.compared(each.getValue()));
        }
        for (Map.Entry<QName, Object> each : entries(wanted.getProcessCustomProps())) {
            asked = asked.processVariableValueEquals(
                    mapping.variable(each.getKey()), mapping.compared(each.getValue()));
        }
        return asked;
    }

    private static Iterable<Map.Entry<QName, Object>> entries(Map<QName, Object> properties) {
        return properties == null ? List.of() : properties.entrySet();
    }

    /** What only the deployed process tells, the form, is asked of each task found. */
    private <T extends TaskInfo> Stream<T> limited(WorkflowTaskQuery query, List<T> found, Function<T, Date> created) {
        Stream<T> stream = found.stream();
        if (query.getTaskName() != null) {
            stream = stream.filter(task -> views.type(task).getName().equals(query.getTaskName()));
        }
        if (query.getOrderBy() != null) {
            Comparator<T> order = (one, other) -> 0;
            for (OrderBy by : query.getOrderBy()) {
                order = order.thenComparing(comparator(by, created));
            }
            stream = stream.sorted(order);
        }
        return query.getLimit() > 0 ? stream.limit(query.getLimit()) : stream;
    }

    private static <T extends TaskInfo> Comparator<T> comparator(OrderBy by, Function<T, Date> created) {
        Comparator<String> texts = Comparator.nullsLast(Comparator.naturalOrder());
        Comparator<Date> dates = Comparator.nullsLast(Comparator.naturalOrder());
        Comparator<T> ascending =
                switch (by) {
                    case TaskId_Asc, TaskId_Desc -> Comparator.comparing(TaskInfo::getId, texts);
                    case TaskCreated_Asc, TaskCreated_Desc -> Comparator.comparing(created, dates);
                    case TaskActor_Asc, TaskActor_Desc -> Comparator.comparing(TaskInfo::getAssignee, texts);
                    case TaskName_Asc, TaskName_Desc -> Comparator.comparing(TaskInfo::getName, texts);
                    // ACS orders by neither.
                    case TaskDue_Asc, TaskDue_Desc, TaskState_Asc, TaskState_Desc -> (one, other) -> 0;
                };
        return by.name().endsWith("_Desc") ? ascending.reversed() : ascending;
    }

    /** The start task, where one process or that very task is asked for. */
    private WorkflowTask start(WorkflowTaskQuery query) {
        String process = query.getProcessId() == null ? null : WorkflowNames.local(query.getProcessId());
        if (query.getTaskId() != null) {
            String id = WorkflowNames.local(query.getTaskId());
            process = StartTasks.is(id) ? StartTasks.process(id) : null;
        }
        WorkflowTask task = process == null ? null : starts.of(process);
        return task != null && matches(task, query) ? task : null;
    }

    private static boolean matches(WorkflowTask task, WorkflowTaskQuery query) {
        Map<QName, Serializable> properties = task.getProperties();
        String definition = task.getPath().getInstance().getDefinition().getName();
        return (query.isActive() == null || query.isActive() == task.getPath().isActive())
                && (query.getTaskState() == null || query.getTaskState() == task.getState())
                && fits(query.getActorId(), properties.get(ContentModel.PROP_OWNER))
                && fits(query.getProcessId(), task.getPath().getInstance().getId())
                && fits(query.getWorkflowDefinitionName(), definition)
                && (query.getProcessName() == null
                        || query.getProcessName().getLocalName().equals(WorkflowNames.local(definition)))
                && fits(query.getTaskName(), task.getDefinition().getMetadata().getName())
                && (query.getTaskCustomProps() == null
                        || query.getTaskCustomProps().entrySet().stream()
                                .allMatch(each -> Objects.equals(each.getValue(), properties.get(each.getKey()))))
                && query.getProcessCustomProps() == null;
    }

    private static boolean fits(Object wanted, Object found) {
        return wanted == null || wanted.equals(found);
    }
}
