package org.rectify.agreement.alfresco;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementRegister;
import org.rectify.agreement.AgreementRequest;
import org.rectify.agreement.AgreementStatus;
import org.rectify.agreement.AgreementStep;
import org.rectify.agreement.NewAgreement;
import org.rectify.agreement.ReviewKind;
import org.rectify.agreement.internal.Changes;
import org.rectify.agreement.internal.Decision;
import org.rectify.agreement.internal.Drafting;
import org.rectify.agreement.internal.Projection;
import org.rectify.agreement.internal.Steps;
import org.rectify.agreement.internal.World;
import org.rectify.history.History;
import org.rectify.numbering.Numbering;
import org.rectify.platform.RefusedException;
import org.rectify.record.alfresco.RecordShape;
import org.rectify.record.alfresco.RecordTaker;
import org.rectify.record.workflow.ProcessServant;
import org.rectify.unit.Caller;
import org.rectify.unit.Unit;

/** Takes steps with agreements: what a step leaves beside its own record, its number, its frozen paper, its renewal. */
public final class AgreementTaker extends RecordTaker<Agreement, AgreementStep, AgreementRequest> {

    private static final String SERIES = "agreement";
    private static final RecordShape<Agreement, AgreementStep, AgreementRequest> SHAPE = new RecordShape<>(
            "agreement.notFound",
            AgreementStep.REPAIR,
            AgreementRequest::step,
            Changes::between,
            (changed, version, at) -> changed.change()
                    .version(version)
                    .stamps(changed.stamps().modified(at))
                    .build(),
            (agreement, process) -> agreement.change().processId(process).build());

    private final AgreementRecords records;
    private final AgreementRegister register;
    private final AgreementPapers papers;
    private final Numbering numbering;
    private final AgreementAnnouncer announcer;
    private final AgreementCases cases;
    private final World world;
    private final String numberTemplate;

    /** @param numberTemplate setting {@code rectify.agreement.numberTemplate} */
    public AgreementTaker(
            AgreementRecords records,
            AgreementRegister register,
            AgreementPapers papers,
            History history,
            Numbering numbering,
            AgreementAnnouncer announcer,
            ProcessServant<Agreement, AgreementStep> servant,
            AgreementSearch search,
            AgreementCases cases,
            World world,
            String numberTemplate) {
        super(history, servant, new AgreementStore(records, register, search, world), SHAPE, world::now);
        this.records = records;
        this.register = register;
        this.papers = papers;
        this.numbering = numbering;
        this.announcer = announcer;
        this.cases = cases;
        this.world = world;
        this.numberTemplate = numberTemplate;
    }

    /**
     * Makes the record, with a process of its own unless one is already running it.
     *
     * @param decided whether it was decided before that the caller may, as for a campaign
     */
    public Agreement create(NewAgreement wanted, boolean decided, String runningProcess, boolean demo, Caller caller) {
        // Whoever comes second waits here and then finds what the first one drew up.
        Optional.ofNullable(wanted.lowerUnit())
                .flatMap(world::unit)
                .map(Unit::code)
                .ifPresent(register::lockParty);
        Agreement draft = Drafting.draft(wanted, decided, demo, caller, world);
        register.put(Projection.of(draft, world));
        records.create(draft);
        return begun(draft, AgreementStep.CREATE, caller.person().userName(), runningProcess);
    }

    /** Sends what a campaign drew up: whoever may hold it may send what comes of it. */
    public Agreement sendDrawnUp(Agreement draft, Caller caller) {
        Agreement sent = numbered(decided(Steps.send(draft, world)).after());
        String by = caller.person().userName();
        Agreement after = write(draft, sent, AgreementStep.SEND, by, null, List.of());
        return followed(AgreementStep.SEND, draft, after);
    }

    /** Fills it in anew as the caller, and has the process show it so. */
    public Agreement edit(String id, NewAgreement wanted, Integer expectedVersion, Caller caller) {
        Agreement before = locked(id, caller);
        Agreement changed = decided(Drafting.edit(before, wanted, expectedVersion, caller, world))
                .after();
        String by = caller.person().userName();
        Agreement after = write(before, changed, AgreementStep.EDIT, by, null, List.of());
        return followed(AgreementStep.EDIT, before, after);
    }

    /** Asks for the review whose day has come, once; a timer that fires again or too early asks for nothing. */
    public void askForReview(String id) {
        if (!register.lock(id)) {
            return;
        }
        Agreement agreement = records.find(id).orElse(null);
        Optional<ReviewKind> next = agreement == null ? Optional.empty() : agreement.nextReview();
        boolean due = next.isPresent()
                && !agreement.reviewDue()
                && !world.today().isBefore(agreement.period().askedOn(next.get()));
        if (due) {
            Agreement asked = agreement.change().reviewDue(true).build();
            write(agreement, asked, AgreementStep.REVIEW_DUE, SYSTEM, next.get().code(), List.of());
        }
    }

    @Override
    protected Agreement settle(Agreement before, AgreementRequest request, Caller caller) {
        Decision.Taken taken = decided(
                Steps.decide(before, request.step(), request.fields(), request.expectedVersion(), caller, world));
        Agreement numbered = numbered(taken.after());
        Agreement changed =
                numbered.change().filed(cases.settle(before, numbered)).build();
        if (request.step() == AgreementStep.SIGN) {
            changed = papers.freeze(changed);
        }
        Agreement after = write(
                before,
                changed,
                request.step(),
                caller.person().userName(),
                Objects.toString(request.fields().get("remark"), null),
                List.of());
        withOtherProcesses(
                () -> taken.renewals().forEach(renewal -> create(renewal, true, null, before.demo(), caller)));
        return after;
    }

    private static Decision.Taken decided(Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            throw new RefusedException(refused.refusal());
        }
        return (Decision.Taken) decision;
    }

    /** The number is drawn last of all, so that its counter is locked for as short as can be. */
    private Agreement numbered(Agreement agreement) {
        if (agreement.number() != null || agreement.status() != AgreementStatus.SENT) {
            return agreement;
        }
        return agreement
                .change()
                .number(numbering.next(
                        agreement.parties().upperUnit(),
                        SERIES,
                        numberTemplate,
                        agreement.period().year()))
                .build();
    }

    @Override
    protected void announce(AgreementStep step, Agreement before, Agreement after, String by) {
        announcer.announce(step, before, after, by);
    }
}
