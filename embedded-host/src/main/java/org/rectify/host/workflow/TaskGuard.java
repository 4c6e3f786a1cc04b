package org.rectify.host.workflow;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Locale;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;

/**
 * Asks who touches a task. As in ACS nothing else is protected: anybody may start, signal, cancel and delete processes,
 * and see what a query finds.
 */
final class TaskGuard {
    private final WorkflowService workflows;
    private final TaskRules rules;
    private final AuthorityService authorities;

    private TaskGuard(WorkflowService workflows, TaskRules rules, AuthorityService authorities) {
        this.workflows = workflows;
        this.rules = rules;
        this.authorities = authorities;
    }

    /** The service with its task methods guarded. */
    static WorkflowService of(WorkflowService workflows, TaskRules rules, AuthorityService authorities) {
        TaskGuard guard = new TaskGuard(workflows, rules, authorities);
        return (WorkflowService) Proxy.newProxyInstance(
                WorkflowService.class.getClassLoader(),
                new Class<?>[] {WorkflowService.class},
                (proxy, method, arguments) -> guard.call(method, arguments));
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        String user = AuthenticationUtil.getRunAsUser();
        if (method.getDeclaringClass() == Object.class || authorities.isAdminAuthority(user)) {
            return invoke(method, arguments);
        }
        return switch (method.getName()) {
            case "getTaskById" -> allowed(workflows.getTaskById((String) arguments[0]), user, arguments[0]);
            case "getStartTask" -> allowed(workflows.getStartTask((String) arguments[0]), user, arguments[0]);
            case "updateTask", "endTask" -> {
                WorkflowTask task = workflows.getTaskById((String) arguments[0]);
                if (task != null && !rules.concerns(task, user)) {
                    throw denied(user, arguments[0]);
                }
                yield invoke(method, arguments);
            }
            default -> invoke(method, arguments);
        };
    }

    private WorkflowTask allowed(WorkflowTask task, String user, Object id) {
        if (task == null || rules.concerns(task, user) || startOfOwn(task, user) || parallel(task, user)) {
            return task;
        }
        throw denied(user, id);
    }

    /** Whoever has or had a task of a process may see how it was started. */
    private boolean startOfOwn(WorkflowTask task, String user) {
        return WorkflowNames.local(task.getId()).startsWith(WorkflowNames.START_TASK) && takesPart(task, user);
    }

    /** In a process with that word in its name everybody sees everybody's tasks. */
    private boolean parallel(WorkflowTask task, String user) {
        return task.getPath()
                        .getInstance()
                        .getDefinition()
                        .getName()
                        .toLowerCase(Locale.ROOT)
                        .contains("parallel")
                && takesPart(task, user);
    }

    private boolean takesPart(WorkflowTask task, String user) {
        WorkflowTaskQuery query = new WorkflowTaskQuery();
        query.setTaskState(null);
        query.setActive(null);
        query.setProcessId(task.getPath().getInstance().getId());
        return workflows.queryTasks(query, false).stream().anyMatch(each -> rules.concerns(each, user));
    }

    private static AccessDeniedException denied(String user, Object id) {
        return new AccessDeniedException("Accessing task with id='" + id + "' is not allowed for user '" + user + "'");
    }

    private Object invoke(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(workflows, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
