package org.rectify.agreement.alfresco;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.Agreement.Clause;
import org.rectify.agreement.AgreementEntry;
import org.rectify.agreement.AgreementQuery;
import org.rectify.agreement.AgreementRegister;
import org.rectify.agreement.AgreementStatus;
import org.rectify.agreement.AgreementStep;
import org.rectify.agreement.AgreementView;
import org.rectify.agreement.AgreementView.LinkedClause;
import org.rectify.agreement.AgreementView.Related;
import org.rectify.agreement.ClauseKind;
import org.rectify.agreement.internal.Drafting;
import org.rectify.agreement.internal.Lights;
import org.rectify.agreement.internal.Place;
import org.rectify.agreement.internal.Steps;
import org.rectify.agreement.internal.World;
import org.rectify.deadline.Deadlines;
import org.rectify.platform.Coded;
import org.rectify.platform.Page;
import org.rectify.record.workflow.ProcessServant;
import org.rectify.unit.Caller;

/** Puts together what an agreement's page shows. */
public final class AgreementViews {

    private static final int BATCH = 500;

    private final AgreementRecords records;
    private final AgreementRegister register;
    private final Deadlines deadlines;
    private final ProcessServant<Agreement, AgreementStep> servant;
    private final World world;

    public AgreementViews(
            AgreementRecords records,
            AgreementRegister register,
            Deadlines deadlines,
            ProcessServant<Agreement, AgreementStep> servant,
            World world) {
        this.records = records;
        this.register = register;
        this.deadlines = deadlines;
        this.servant = servant;
        this.world = world;
    }

    AgreementView of(Agreement agreement, Caller caller) {
        Optional<Agreement> upper =
                Optional.ofNullable(agreement.links().upperId()).flatMap(records::find);
        List<AgreementStep> steps = Steps.available(agreement, caller, world);
        List<String> process = servant.standsAt(agreement);
        return new AgreementView(
                agreement,
                deadlines.light(Lights.of(agreement.status(), agreement.signatureDue())),
                agreement.signatureDue() != null && agreement.signatureDue().isBefore(deadlines.today()),
                steps,
                Drafting.editable(agreement) && steps.contains(AgreementStep.SEND),
                upper.map(AgreementViews::related).orElse(null),
                upper.map(above -> links(agreement, above)).orElse(Map.of()),
                carriedDown(agreement.id(), caller),
                Optional.ofNullable(agreement.links().previousId())
                        .flatMap(register::find)
                        .map(AgreementViews::related)
                        .orElse(null),
                register.renewal(agreement.id())
                        .flatMap(register::find)
                        .filter(next -> register.visible(next.id(), caller))
                        .map(AgreementViews::related)
                        .orElse(null),
                process,
                Place.of(agreement).end() || !process.isEmpty());
    }

    private static Map<String, LinkedClause> links(Agreement agreement, Agreement upper) {
        Map<String, LinkedClause> links = new HashMap<>();
        for (Clause clause : agreement.clauses()) {
            if (clause.upperKey() != null) {
                links.computeIfAbsent(clause.upperKey(), key -> link(key, upper));
            }
        }
        links.values().removeIf(link -> link == null);
        return links;
    }

    private static LinkedClause link(String key, Agreement upper) {
        Map<ClauseKind, Integer> numbers = new EnumMap<>(ClauseKind.class);
        for (Clause clause : upper.current()) {
            int number = numbers.merge(clause.kind(), 1, Integer::sum);
            if (clause.key().equals(key)) {
                return new LinkedClause(key, clause.kind(), number, clause.text(), true);
            }
        }
        return upper.clauses().stream()
                .filter(clause -> clause.key().equals(key))
                .reduce((first, second) -> second)
                .map(clause -> new LinkedClause(key, clause.kind(), 0, clause.text(), false))
                .orElse(null);
    }

    private Map<String, Integer> carriedDown(String upperId, Caller caller) {
        Map<String, Integer> counts = new HashMap<>();
        Page<AgreementEntry> below;
        int skip = 0;
        do {
            below = register.page(AgreementQuery.under(upperId, skip, BATCH), caller);
            below.items().stream()
                    .flatMap(entry -> records.find(entry.id()).stream())
                    .flatMap(agreement -> agreement.current().stream())
                    .filter(clause -> clause.upperKey() != null)
                    .forEach(clause -> counts.merge(clause.upperKey(), 1, Integer::sum));
            skip += BATCH;
        } while (skip < below.total());
        return counts;
    }

    static Related related(AgreementEntry entry) {
        return new Related(
                entry.id(),
                entry.number(),
                entry.title(),
                Coded.of(AgreementStatus.class, entry.status()),
                entry.upperUnit(),
                entry.lowerUnit());
    }

    private static Related related(Agreement agreement) {
        return new Related(
                agreement.id(),
                agreement.number(),
                agreement.title(),
                agreement.status(),
                agreement.parties().upperUnit(),
                agreement.parties().lowerUnit());
    }
}
