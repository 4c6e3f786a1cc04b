package org.rectify.order;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.rectify.document.PaperData;
import org.rectify.document.PaperKind;
import org.rectify.platform.Refusal;
import org.rectify.record.Attachment;
import org.rectify.record.OpenAttachment;
import org.rectify.unit.Caller;

/**
 * The door to rectification orders. Whoever calls acts as the user authenticated in this thread; every method runs in
 * the current transaction or in one of its own, and refuses by {@link org.rectify.platform.RefusedException}.
 */
public interface Orders {

    /**
     * Makes a draft.
     *
     * @param issue whether to take the first step too: to approval where an approver is named, else issuance
     */
    Order create(NewOrder wanted, boolean issue);

    /** Everything for which {@link #create} would refuse a draft, in the order of its rules; makes nothing. */
    List<Refusal> check(NewOrder wanted);

    /** The order; {@code order.notFound} also where it is outside the caller's scope. */
    Order get(String id);

    /**
     * Fills a draft in anew, where it still is one: by the rules of {@link #create}, and as the history's step
     * {@code edit}.
     *
     * @param wanted takes the place of all that was there; a day on which the problem was found and an issuing unit that
     *     are left out stay as they were
     * @param expectedVersion the version that the caller saw, or null
     */
    Order edit(String id, NewOrder wanted, Integer expectedVersion);

    /** Takes the step and gives the order after it. */
    Order take(String id, StepRequest request);

    /** Takes the step with each order, each in a transaction of its own; one that refuses leaves the others be. */
    List<BulkResult> takeAll(List<String> ids, StepRequest request);

    /**
     * Adds a file to the order.
     *
     * @param measureId the measure that it proves, or null
     */
    Attachment attach(String id, String fileName, String measureId, InputStream content);

    /** The file's bytes, open; the caller closes the stream. */
    OpenAttachment open(String id, String attachmentId);

    /** Everything that the order's page shows, for the caller. */
    OrderView view(String id);

    /** What such a paper of the order says now, in whatever state it is. */
    PaperData paper(String id, PaperKind kind);

    /** The steps that the caller may take with each of the orders, by order id; those out of scope are left out. */
    Map<String, List<Step>> availableSteps(List<String> ids);

    /** The units for which the caller may make orders, by code. */
    List<String> issuingUnits(Caller caller);

    /** What came of one of many; {@code refusal} null where the step was taken. */
    record BulkResult(String id, Order order, Refusal refusal) {}
}
