package org.rectify.agreement.alfresco;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementEntry;
import org.rectify.agreement.AgreementRegister;
import org.rectify.deadline.Deadlines;
import org.rectify.platform.Transactions;

/**
 * Reminds those who are to sign: the day before it is due, and every day that it is late. Each reminder has a key of its
 * own, so that a run that is repeated tells nobody twice; batches of one transaction each.
 */
public final class SignatureReminders {

    private static final int BATCH = 200;

    private final Transactions transactions;
    private final AgreementRegister register;
    private final AgreementRecords records;
    private final AgreementAnnouncer announcer;
    private final Deadlines deadlines;

    public SignatureReminders(
            Transactions transactions,
            AgreementRegister register,
            AgreementRecords records,
            AgreementAnnouncer announcer,
            Deadlines deadlines) {
        this.transactions = transactions;
        this.register = register;
        this.records = records;
        this.announcer = announcer;
        this.deadlines = deadlines;
    }

    /** What the schedule calls. */
    public void remind() {
        LocalDate today = deadlines.today();
        String after = "";
        List<AgreementEntry> batch;
        do {
            String from = after;
            batch = transactions.separately(() -> remind(from, today));
            after = batch.isEmpty() ? after : batch.get(batch.size() - 1).id();
        } while (batch.size() == BATCH);
    }

    private List<AgreementEntry> remind(String after, LocalDate today) {
        List<AgreementEntry> due = register.signatureDueBefore(today.plusDays(2), after, BATCH);
        for (AgreementEntry entry : due) {
            records.find(entry.id())
                    .filter(agreement -> agreement.signing().isPresent())
                    .ifPresent(agreement -> remind(agreement, today));
        }
        return due;
    }

    private void remind(Agreement agreement, LocalDate today) {
        LocalDate due = agreement.signatureDue();
        String key = agreement.id() + ":remind:"
                + agreement.signing().orElseThrow().code() + ":" + agreement.editionAtHand() + ":" + today;
        if (due.isBefore(today)) {
            announcer.remind(
                    "agreement-late", key, agreement, List.of(String.valueOf(ChronoUnit.DAYS.between(due, today))));
        } else {
            announcer.remind("agreement-sign-soon", key, agreement, List.of(due.toString()));
        }
    }
}
