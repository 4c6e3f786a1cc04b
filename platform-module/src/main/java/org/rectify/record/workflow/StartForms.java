package org.rectify.record.workflow;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.forms.Form;
import org.alfresco.repo.forms.FormData;
import org.alfresco.repo.forms.processor.AbstractFilter;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.rectify.platform.RefusedException;

/**
 * The form by which a person starts a process in the host's own screens: proposes what is known, and makes the record once
 * for show, so that a refusal is read before the process is begun and refuses again.
 */
public final class StartForms extends AbstractFilter<WorkflowDefinition, WorkflowInstance> {

    private final ServedForms forms;
    private final ZoneId zone;

    public StartForms(ServedForms forms, ZoneId zone) {
        this.forms = forms;
        this.zone = zone;
    }

    @Override
    public void beforeGenerate(
            WorkflowDefinition process,
            List<String> names,
            List<String> forced,
            Form form,
            Map<String, Object> context) {
        // The host knows the fields.
    }

    @Override
    public void afterGenerate(
            WorkflowDefinition process,
            List<String> names,
            List<String> forced,
            Form form,
            Map<String, Object> context) {
        if (ours(process)) {
            forms.proposals().forEach((name, value) -> TaskForms.put(form, PostedTask.PROPERTY + name, value));
        }
    }

    @Override
    public void beforePersist(WorkflowDefinition process, FormData data) {
        if (!ours(process)) {
            return;
        }
        PostedTask posted = new PostedTask(null, data, zone);
        try {
            forms.start(name ->
                    forms.startDays().contains(name) ? posted.asDate(posted.variable(name)) : posted.variable(name));
        } catch (RefusedException refused) {
            // Of this exception Share leaves the class name out when it shows what went wrong at a start.
            throw new WorkflowException(FormSentences.of(refused));
        }
    }

    @Override
    public void afterPersist(WorkflowDefinition process, FormData data, WorkflowInstance instance) {
        // The process made the record.
    }

    private boolean ours(WorkflowDefinition process) {
        return process.getName().equals("activiti$" + forms.process());
    }
}
