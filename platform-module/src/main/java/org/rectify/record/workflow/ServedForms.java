package org.rectify.record.workflow;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What the host's own forms ask of one kind of record; acts as the user authenticated in this thread and refuses by
 * {@link org.rectify.platform.RefusedException}.
 */
public interface ServedForms {

    /** The process's key. */
    String process();

    /** Keys of the tasks, which also are the local names of their types. */
    Set<String> tasks();

    /** The property of a task that names the record, {@code rectwf_orderId}. */
    String idVariable();

    /** Variables that are taken out of a task's form before anything of it is stored: a password. */
    default Set<String> secrets() {
        return Set.of();
    }

    /**
     * Has whoever ends the task prove by those who that is, where the step asks for it; {@link #decide} comes next, and
     * the step itself in the same transaction.
     */
    default void prove(String task, String id, Map<String, String> secrets, Function<String, Object> variable) {
        // Most steps believe the host's own log-in.
    }

    /**
     * Decides the step that ending the task would be, and takes nothing.
     *
     * @param variable gives the task's variable of that name as it would be once the form is saved
     */
    void decide(String task, String id, Function<String, Object> variable);

    /**
     * Whether the reader sees the record; an ended task may belong to one that its reader sees no more, and then shows
     * what it held.
     */
    boolean sees(String id);

    /** The record's face sheet for the task's form, as the record is now: the task's variables by name. */
    Map<String, Object> face(String task, String id);

    /** What the task's form proposes where nothing was filled in yet. */
    default Map<String, Object> proposals(String task, String id) {
        return Map.of();
    }

    /** Of the outcomes the codes that the reader may choose now. */
    List<String> offered(String task, String id);

    /** Ids of the record's files. */
    List<String> files(String id);

    /** Takes a document into the record's files. */
    void attach(String id, String name, InputStream content);

    /** What the start form proposes: its fields by variable. */
    Map<String, Object> proposals();

    /** Variables of the start form that are days. */
    Set<String> startDays();

    /** Makes the record that the start form describes once for show. */
    void start(Function<String, Object> variable);
}
