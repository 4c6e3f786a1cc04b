package org.rectify.host.workflow;

import org.activiti.engine.impl.interceptor.CommandContext;
import org.activiti.engine.impl.jobexecutor.JobHandler;
import org.activiti.engine.impl.persistence.entity.ExecutionEntity;
import org.activiti.engine.impl.persistence.entity.JobEntity;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.alfresco.repo.jscript.ScriptNode;
import org.alfresco.repo.security.authentication.AuthenticationUtil;

/** Runs a timer or another job as the process's initiator, else as the task's assignee, else as the system. */
final class AuthenticatedJob implements JobHandler {
    private final JobHandler handler;
    private final Actors actors;

    AuthenticatedJob(JobHandler handler, Actors actors) {
        this.handler = handler;
        this.actors = actors;
    }

    @Override
    public String getType() {
        return handler.getType();
    }

    @Override
    public void execute(JobEntity job, String configuration, ExecutionEntity execution, CommandContext context) {
        AuthenticationUtil.runAs(
                () -> {
                    handler.execute(job, configuration, execution, context);
                    return null;
                },
                user(execution));
    }

    private String user(ExecutionEntity execution) {
        String user = execution == null ? null : initiator(execution);
        if (user == null && execution != null) {
            user = execution.getTasks().stream()
                    .map(TaskEntity::getAssignee)
                    .filter(assignee -> assignee != null)
                    .findFirst()
                    .orElse(null);
        }
        return user == null ? AuthenticationUtil.getSystemUserName() : user;
    }

    private String initiator(ExecutionEntity execution) {
        return execution.getVariable(WorkflowNames.INITIATOR) instanceof ScriptNode person
                ? AuthenticationUtil.runAsSystem(() -> actors.name(person.getNodeRef()))
                : null;
    }
}
