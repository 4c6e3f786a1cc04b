package org.rectify.agreement.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.Agreement.Clause;
import org.rectify.agreement.ClauseKind;
import org.rectify.agreement.NewAgreement;
import org.rectify.agreement.NewAgreement.NewClause;
import org.rectify.agreement.Period;
import org.rectify.platform.Refusal;
import org.rectify.record.StepInput;

/**
 * The next period's draft: the same parties and clauses. A clause that carried down one from above carries down the one
 * that renewed it there.
 */
final class Renewal {

    private Renewal() {}

    /** Whether the next period has its agreement, renewed from this one or drawn up by itself. */
    static boolean done(Agreement agreement, World world) {
        Agreement.Parties parties = agreement.parties();
        return world.renewal(agreement.id()).isPresent()
                || !world.overlapping(
                                parties.upperUnit(),
                                parties.lowerUnit(),
                                agreement.period().next())
                        .isEmpty();
    }

    static Decision decide(Agreement agreement, StepInput input, World world) {
        if (world.renewal(agreement.id()).isPresent()) {
            return new Decision.Refused(Refusal.conflict("agreement.renewed", List.of(), agreement.title()));
        }
        Period next = agreement.period().next();
        Tiers.Above above = Tiers.above(agreement.parties().upperUnit(), next, world);
        if (above.refusal() != null) {
            return new Decision.Refused(above.refusal());
        }
        List<NewClause> clauses = new ArrayList<>();
        for (Clause clause : agreement.current()) {
            Optional<String> link = link(clause, above.upper());
            if (above.upper() != null && link.isEmpty()) {
                return new Decision.Refused(Refusal.conflict("agreement.renewal.link", List.of(), clause.text()));
            }
            clauses.add(new NewClause(
                    null,
                    clause.kind(),
                    clause.text(),
                    clause.kind() == ClauseKind.TARGET ? clause.weight() : null,
                    clause.post(),
                    // Who has left the unit since is left out, for the next person to be named.
                    holds(clause, agreement, world) ? clause.person() : null,
                    link.orElse(null),
                    clause.key()));
        }
        NewAgreement draft = new NewAgreement(
                title(agreement, next),
                agreement.parties().upperUnit(),
                agreement.parties().lowerUnit(),
                null,
                null,
                next,
                null,
                null,
                clauses,
                input.has("signBy") ? input.date("signBy") : null,
                agreement.id(),
                null);
        return new Decision.Taken(agreement, List.of(draft));
    }

    /** The title that people know it by, with the next year where one stands in it. */
    private static String title(Agreement agreement, Period next) {
        return agreement.title().replace(String.valueOf(agreement.period().year()), String.valueOf(next.year()));
    }

    private static boolean holds(Clause clause, Agreement agreement, World world) {
        return clause.person() != null
                && !world.roles(clause.person(), agreement.parties().lowerUnit())
                        .isEmpty();
    }

    private static Optional<String> link(Clause clause, Agreement upper) {
        if (upper == null || clause.upperKey() == null) {
            return Optional.empty();
        }
        return upper.current().stream()
                .filter(above -> above.kind() == clause.kind()
                        && (clause.upperKey().equals(above.originKey())
                                || clause.upperKey().equals(above.key())))
                .map(Clause::key)
                .findFirst();
    }
}
