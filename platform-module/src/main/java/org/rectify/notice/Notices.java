package org.rectify.notice;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.rectify.document.PaperData;
import org.rectify.job.Jobs;
import org.rectify.platform.Page;
import org.rectify.platform.Refusal;
import org.rectify.record.Attachment;
import org.rectify.record.OpenAttachment;

/**
 * The door to notices. Whoever calls acts as the user authenticated in this thread; every method runs in the current
 * transaction or in one of its own, and refuses by {@link org.rectify.platform.RefusedException}.
 */
public interface Notices {

    Notice create(NewNotice wanted);

    /** The notice; {@code notice.notFound} also where it is outside the caller's scope. */
    Notice get(String id);

    /** Fills a draft in anew. */
    Notice edit(String id, NewNotice wanted, Integer expectedVersion);

    /**
     * Takes the step, with all that comes of it: the orders of a whole notice come into being together or not at all.
     *
     * @param progress told of the orders as they are made
     */
    Notice take(String id, NoticeRequest request, Jobs.Progress progress);

    /** Takes a step of which no orders come with each, each in a transaction of its own; who refuses leaves the others be. */
    List<BulkResult> takeAll(List<String> ids, NoticeRequest request);

    /** Refuses what {@link #take} would refuse at once, and changes nothing: asked before a job is begun. */
    void check(String id, NoticeRequest request);

    NoticeView view(String id);

    Page<NoticeEntry> page(NoticeList.Query query, int skip, int max);

    /** The steps that the caller may take with each of the notices, by id; those out of scope are left out. */
    Map<String, List<NoticeStep>> availableSteps(List<String> ids);

    /** What would be issued now, as {@code issue} would, and why not, where it would not. */
    List<Preview> preview(String id);

    /** The notice as its paper would say it now. */
    PaperData paper(String id);

    Attachment attach(String id, String fileName, InputStream content);

    /** The file's bytes, open; the caller closes the stream. */
    OpenAttachment open(String id, String attachmentId);

    /** What came of one of many; {@code refusal} null where the step was taken. */
    record BulkResult(String id, Notice notice, Refusal refusal) {}

    /** An order that is to be; {@code refusal} is the code of what stands against it, or null. */
    record Preview(String title, String unit, String responsiblePerson, java.time.LocalDate deadline, String refusal) {}
}
