package org.rectify.host.workflow;

import java.util.ArrayList;
import org.activiti.bpmn.model.BaseElement;
import org.activiti.bpmn.model.UserTask;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.activiti.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.activiti.engine.impl.bpmn.parser.BpmnParse;
import org.activiti.engine.impl.bpmn.parser.handler.AbstractBpmnParseHandler;
import org.activiti.engine.impl.pvm.delegate.ActivityBehavior;

/** Puts the host's listeners before those that the process has for its tasks. */
final class UserTaskListeners extends AbstractBpmnParseHandler<UserTask> {
    private final TaskListener created;
    private final TaskListener completed;

    UserTaskListeners(TaskListener created, TaskListener completed) {
        this.created = created;
        this.completed = completed;
    }

    @Override
    protected Class<? extends BaseElement> getHandledType() {
        return UserTask.class;
    }

    @Override
    protected void executeParse(BpmnParse parse, UserTask element) {
        ActivityBehavior behaviour = findActivity(parse, element.getId()).getActivityBehavior();
        if (behaviour instanceof MultiInstanceActivityBehavior several) {
            behaviour = several.getInnerActivityBehavior();
        }
        if (behaviour instanceof UserTaskActivityBehavior task) {
            first(task, TaskListener.EVENTNAME_CREATE, created);
            first(task, TaskListener.EVENTNAME_COMPLETE, completed);
        }
    }

    private static void first(UserTaskActivityBehavior task, String event, TaskListener listener) {
        task.getTaskDefinition()
                .getTaskListeners()
                .computeIfAbsent(event, any -> new ArrayList<>())
                .add(0, listener);
    }
}
