package org.rectify.host.workflow;

import java.util.Date;
import org.activiti.bpmn.model.BaseElement;
import org.activiti.bpmn.model.Process;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.impl.bpmn.parser.BpmnParse;
import org.activiti.engine.impl.bpmn.parser.handler.AbstractBpmnParseHandler;
import org.activiti.engine.impl.persistence.entity.ExecutionEntity;
import org.activiti.engine.impl.pvm.PvmEvent;

/** Tells each process its id; one that another process calls has no start task to end. */
final class ProcessStarted extends AbstractBpmnParseHandler<Process> {
    @Override
    protected Class<? extends BaseElement> getHandledType() {
        return Process.class;
    }

    @Override
    protected void executeParse(BpmnParse parse, Process element) {
        parse.getCurrentProcessDefinition()
                .addExecutionListener(PvmEvent.EVENTNAME_START, (ExecutionListener) ProcessStarted::tell);
    }

    private static void tell(DelegateExecution execution) {
        execution.setVariable(WorkflowNames.INSTANCE_ID, WorkflowNames.global(execution.getProcessInstanceId()));
        if (execution instanceof ExecutionEntity entity
                && entity.getSuperExecutionId() != null
                && entity.getVariable(WorkflowNames.START_TASK_ENDED) == null) {
            entity.setVariable(WorkflowNames.START_TASK_ENDED, new Date());
        }
    }
}
