package org.rectify.record.workflow;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.forms.FieldDefinition;
import org.alfresco.repo.forms.Form;
import org.alfresco.repo.forms.FormData;
import org.alfresco.repo.forms.PropertyFieldDefinition;
import org.alfresco.repo.forms.PropertyFieldDefinition.FieldConstraint;
import org.alfresco.repo.forms.processor.AbstractFilter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.rectify.model.RectifyWorkflowModel;
import org.rectify.platform.RefusedException;
import org.rectify.record.alfresco.LibraryFiles;

/**
 * The forms of one process's tasks in the host's own screens. Shows the record as it is now and offers only the outcomes
 * that its reader may choose; before a form is saved it takes added documents into the record and decides the step by the
 * very rules that hold it below, so that a refusal reaches the reader as a sentence: what a task's listener throws, Share
 * shows as an unknown error. Ending the task decides again, for whoever comes by another door.
 */
public final class TaskForms extends AbstractFilter<WorkflowTask, WorkflowTask> {

    private static final String ADDED = "assoc_packageItems_added";
    private static final String ITEMS = "assoc_packageItems";
    private static final String OPTIONS = "allowedValues";

    private final ServedForms forms;
    private final LibraryFiles library;
    private final ZoneId zone;

    public TaskForms(ServedForms forms, LibraryFiles library, ZoneId zone) {
        this.forms = forms;
        this.library = library;
        this.zone = zone;
    }

    @Override
    public void beforeGenerate(
            WorkflowTask task, List<String> names, List<String> forced, Form form, Map<String, Object> context) {
        // What the task holds is read by the host.
    }

    @Override
    public void afterGenerate(
            WorkflowTask task, List<String> names, List<String> forced, Form form, Map<String, Object> context) {
        key(task).ifPresent(key -> {
            String id = id(task);
            if (forms.sees(id)) {
                forms.face(key, id).forEach((name, value) -> put(form, PostedTask.PROPERTY + name, value));
                forms.proposals(key, id).forEach((name, value) -> propose(form, PostedTask.PROPERTY + name, value));
                items(form, forms.files(id));
                offer(form, ServedTasks.outcomeVariable(key).replace('_', ':'), forms.offered(key, id));
            }
        });
    }

    @Override
    public void beforePersist(WorkflowTask task, FormData data) {
        key(task).ifPresent(key -> {
            PostedTask posted = new PostedTask(task, data, zone);
            try {
                Map<String, String> secrets = takeOut(data);
                takeIn(id(task), data);
                if (posted.ends()) {
                    forms.prove(key, id(task), secrets, posted::variable);
                    forms.decide(key, id(task), posted::variable);
                }
            } catch (RefusedException refused) {
                throw new AlfrescoRuntimeException(
                        FormSentences.of(refused, posted.variable(ServedTasks.outcomeVariable(key))));
            }
        });
    }

    @Override
    public void afterPersist(WorkflowTask task, FormData data, WorkflowTask persisted) {
        // The step was taken when the task ended.
    }

    /** What must not reach the engine, which keeps all that a task was given. */
    private Map<String, String> takeOut(FormData data) {
        Map<String, String> secrets = new HashMap<>();
        for (String name : forms.secrets()) {
            if (data.hasFieldData(PostedTask.PROPERTY + name)) {
                secrets.put(
                        name,
                        Objects.toString(
                                data.getFieldData(PostedTask.PROPERTY + name).getValue(), ""));
                data.removeFieldData(PostedTask.PROPERTY + name);
            }
        }
        return secrets;
    }

    /**
     * Documents that were added to the task's package become files of the record, as they are now and with their hash; a
     * link to a document that somebody may still change would prove nothing.
     */
    private void takeIn(String id, FormData data) {
        if (!data.hasFieldData(ADDED)) {
            return;
        }
        String added = Objects.toString(data.getFieldData(ADDED).getValue(), "");
        data.removeFieldData(ADDED);
        for (String reference : added.split(",")) {
            if (!reference.isBlank() && !reference.endsWith("/" + id)) {
                library.read(new NodeRef(reference.strip()), (name, content) -> forms.attach(id, name, content));
            }
        }
    }

    /** The package shows the record's files beside the record itself. */
    private static void items(Form form, List<String> files) {
        if (form.getFormData() == null || !form.getFormData().hasFieldData(ITEMS)) {
            return;
        }
        Object value = form.getFormData().getFieldData(ITEMS).getValue();
        List<String> items = new ArrayList<>();
        if (value instanceof Collection<?> several) {
            several.forEach(item -> items.add(item.toString()));
        } else if (value != null && !value.toString().isEmpty()) {
            items.addAll(List.of(value.toString().split(",")));
        }
        files.forEach(file -> items.add(new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, file).toString()));
        put(form, ITEMS, String.join(",", items));
    }

    private static void propose(Form form, String key, Object value) {
        FormData data = form.getFormData();
        boolean filled = data != null
                && data.hasFieldData(key)
                && !Objects.toString(data.getFieldData(key).getValue(), "").isEmpty();
        if (!filled) {
            put(form, key, value);
        }
    }

    static void put(Form form, String key, Object value) {
        // The host would make a list of the old and the new.
        if (form.getFormData() != null) {
            form.getFormData().removeFieldData(key);
        }
        form.addData(key, value);
    }

    /** Leaves only the outcomes that are possible now for the reader; the buttons go where there is none. */
    private static void offer(Form form, String property, List<String> offered) {
        List<FieldDefinition> definitions = form.getFieldDefinitions();
        if (definitions == null) {
            return;
        }
        for (FieldDefinition definition : List.copyOf(definitions)) {
            if (definition.getName().equals(property) && definition instanceof PropertyFieldDefinition field) {
                if (offered.isEmpty()) {
                    definitions.remove(definition);
                } else {
                    field.setConstraints(left(field.getConstraints(), offered));
                }
            }
        }
    }

    private static List<FieldConstraint> left(List<FieldConstraint> constraints, List<String> offered) {
        List<FieldConstraint> left = new ArrayList<>();
        for (FieldConstraint constraint : constraints == null ? List.<FieldConstraint>of() : constraints) {
            if (constraint.getParameters() != null
                    && constraint.getParameters().get(OPTIONS) instanceof List<?> options) {
                Map<String, Object> parameters = new HashMap<>(constraint.getParameters());
                parameters.put(
                        OPTIONS,
                        options.stream()
                                .filter(option -> offered.contains(value(option.toString())))
                                .collect(Collectors.toCollection(ArrayList::new)));
                left.add(new FieldConstraint(constraint.getType(), parameters));
            } else {
                left.add(constraint);
            }
        }
        return left;
    }

    /** @param option the value, a bar and its label */
    private static String value(String option) {
        return option.contains("|") ? option.substring(0, option.indexOf('|')) : option;
    }

    private Optional<String> key(WorkflowTask task) {
        if (task.getDefinition() == null || task.getDefinition().getMetadata() == null) {
            return Optional.empty();
        }
        return Optional.of(task.getDefinition().getMetadata().getName())
                .filter(type -> type.getNamespaceURI().equals(RectifyWorkflowModel.URI))
                .map(type -> type.getLocalName())
                .filter(forms.tasks()::contains);
    }

    private String id(WorkflowTask task) {
        return Objects.toString(task.getProperties().get(PostedTask.property(forms.idVariable())), "");
    }
}
