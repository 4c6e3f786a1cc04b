package org.rectify.problem;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.rectify.platform.Refusal;
import org.rectify.record.Attachment;
import org.rectify.record.OpenAttachment;
import org.rectify.unit.Unit;

/**
 * The door to the problem list. Whoever calls acts as the user authenticated in this thread; every method runs in the
 * current transaction or in one of its own, and refuses by {@link org.rectify.platform.RefusedException}.
 */
public interface Problems {

    /** Most rows that are entered at once by a person; an import goes by {@link #createAll} in batches of its own. */
    int MOST_ROWS = 200;

    /** Enters one problem. */
    Problem create(ProblemFacts facts);

    /**
     * Enters several, all or none; the first that is wrong is refused with its field as {@code rows[3].foundOn}, counted
     * from 0. {@link #check} names all that is wrong.
     */
    List<Problem> createAll(List<ProblemFacts> rows);

    /** What is wrong with those rows, all of it, in their order; enters nothing. Fields as {@code rows[3].foundOn}. */
    List<Refusal> check(List<ProblemFacts> rows);

    /** The units for which the caller may enter problems: the caller's own, and those that the caller supervises. */
    List<Unit> enterable();

    /** The problem; {@code problem.notFound} also where it is outside the caller's scope. */
    Problem get(String id);

    /** Those of the ids that the caller may see, in their order. */
    List<Problem> find(List<String> ids);

    /** Everything that the problem's page shows, for the caller. */
    ProblemView view(String id);

    /**
     * Changes what the problem says, while nothing has been issued on it.
     *
     * @param expectedVersion the version that the caller saw, or null
     */
    Problem edit(String id, ProblemFacts facts, Integer expectedVersion);

    /**
     * Takes the step.
     *
     * @param remark asked for by some of the steps, else null
     * @param expectedVersion the version that the caller saw, or null
     */
    Problem take(String id, ProblemStep step, String remark, Integer expectedVersion);

    /** Takes the step with each problem, each in a transaction of its own; one that refuses leaves the others be. */
    List<BulkResult> takeAll(List<String> ids, ProblemStep step, String remark);

    /** Adds a photo or another file. */
    Attachment attach(String id, String fileName, InputStream content);

    /** The file's bytes, open; the caller closes the stream. */
    OpenAttachment open(String id, String attachmentId);

    /** The page, exact total and facets, within the caller's scope. */
    ProblemPage page(ProblemQuery query);

    /** What the caller may do now with problems of a page, by their ids; told from the rows, however many there are. */
    Map<String, List<ProblemStep>> availableSteps(List<ProblemEntry> entries);

    /** Problems of the unit and category with similar words, the likest first, for marking one as found again. */
    List<ProblemEntry> similar(String unit, String category, String description);

    /** The problems that are in the notice, in the order of their entry, whoever asks. */
    List<Problem> ofNotice(String noticeId);

    /**
     * Puts the problems into the notice, all or none: each must be the caller's to see and {@link ProblemStatus#OPEN}, or
     * in that notice already. The caller of this door has decided that the person may write the notice.
     *
     * @param fields by the problem's id the field that named it, for refusals
     * @throws org.rectify.platform.RefusedException {@code problem.notFound} or {@code problem.taken}, with that field
     */
    void include(String noticeId, Map<String, String> fields);

    /**
     * Takes the problems out of the notice; also to be called for all of them when the notice is withdrawn or closes. What
     * has orders stays where these put it, all else is open again. A problem that is in no or another notice is left be.
     */
    void release(String noticeId, List<String> ids);

    /** What came of one of many; {@code refusal} null where the step was taken. */
    record BulkResult(String id, Problem problem, Refusal refusal) {}
}
