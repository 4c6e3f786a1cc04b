package org.rectify.agreement;

import java.util.List;
import org.rectify.document.PaperFormat;
import org.rectify.document.Papers;
import org.rectify.platform.Page;
import org.rectify.platform.Refusal;
import org.rectify.unit.Caller;

/**
 * The door to responsibility agreements. Whoever calls acts as the user authenticated in this thread; every method runs
 * in the current transaction or in one of its own, and refuses by {@link org.rectify.platform.RefusedException}.
 */
public interface Agreements {

    /**
     * Makes a draft.
     *
     * @param send whether to send it to be signed too
     */
    Agreement create(NewAgreement wanted, boolean send);

    /** The agreement; {@code agreement.notFound} also where it is outside the caller's scope. */
    Agreement get(String id);

    /**
     * Fills it in anew, where it is a draft or was refused.
     *
     * @param expectedVersion the version that the caller saw, or null
     */
    Agreement edit(String id, NewAgreement wanted, Integer expectedVersion);

    /** Takes the step and gives the agreement after it. Not to be called in a transaction where the step is to sign. */
    Agreement take(String id, AgreementRequest request);

    /** Takes the step with each, each in a transaction of its own; one that refuses leaves the others be. */
    List<BulkResult> takeAll(List<String> ids, AgreementRequest request);

    Page<AgreementEntry> page(AgreementQuery query);

    /** Everything that its page shows, for the caller. */
    AgreementView view(String id);

    /**
     * The paper: as it was frozen where it was signed, else as it would be now, marked as a draft.
     *
     * @param edition 0 the agreement itself, else the supplement's ordinal
     */
    Document document(String id, int edition, PaperFormat format);

    /** Proves what was signed. */
    Verification verify(String id);

    /** The units for which the caller may draw agreements up, by code. */
    List<String> upperUnits(Caller caller);

    /** What came of one of many; {@code refusal} null where the step was taken. */
    record BulkResult(String id, Agreement agreement, Refusal refusal) {}

    /**
     * A paper being read.
     *
     * @param frozen the paper as it was issued, null for what is not signed yet
     * @param draft the bytes of what is not signed yet, null where {@code frozen} is given
     */
    record Document(String name, Papers.OpenPaper frozen, byte[] draft) {}
}
