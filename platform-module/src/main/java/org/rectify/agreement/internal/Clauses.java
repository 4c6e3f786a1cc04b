package org.rectify.agreement.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.Agreement.Clause;
import org.rectify.agreement.ClauseKind;
import org.rectify.agreement.NewAgreement.NewClause;
import org.rectify.platform.Refusal;
import org.rectify.unit.UnitRole;

/** What clauses have to be: weights that sum to 100, duties with post and person, links to the clauses above. */
public final class Clauses {

    /** More than any honest agreement has. */
    public static final int MOST = 200;

    /** What the weights of the targets have to sum to. */
    static final int WHOLE = 100;

    private Clauses() {}

    /**
     * What is wrong with them, naming the field.
     *
     * @param upper the agreement above; null on the top tier
     */
    static Optional<Refusal> check(List<NewClause> clauses, String lowerUnit, Agreement upper, World world) {
        if (clauses.size() > MOST) {
            return Optional.of(Refusal.invalid("agreement.clauses.tooMany", "clauses", MOST));
        }
        Set<String> keys = new HashSet<>();
        int sum = 0;
        for (int i = 0; i < clauses.size(); i++) {
            NewClause clause = clauses.get(i);
            String path = "clauses[" + i + "]";
            Optional<Refusal> refusal = one(clause, path, lowerUnit, world).or(() -> link(clause, path, upper));
            if (refusal.isPresent()) {
                return refusal;
            }
            if (clause.key() != null && !keys.add(clause.key())) {
                return Optional.of(Refusal.invalid("agreement.clause.twice", path + ".key", clause.key()));
            }
            sum += clause.kind() == ClauseKind.TARGET ? clause.weight() : 0;
        }
        return sum == WHOLE
                ? Optional.empty()
                : Optional.of(Refusal.invalid("agreement.weights.sum", "clauses", sum, WHOLE));
    }

    private static Optional<Refusal> one(NewClause clause, String path, String lowerUnit, World world) {
        if (clause.kind() == null) {
            return missing(path + ".kind");
        }
        if (clause.text() == null) {
            return missing(path + ".text");
        }
        return clause.kind() == ClauseKind.TARGET ? target(clause, path) : duty(clause, path, lowerUnit, world);
    }

    private static Optional<Refusal> target(NewClause clause, String path) {
        if (clause.weight() == null) {
            return missing(path + ".weight");
        }
        if (clause.weight() < 1 || clause.weight() > WHOLE) {
            return Optional.of(Refusal.invalid("agreement.weight.invalid", path + ".weight", clause.weight()));
        }
        if (clause.post() != null || clause.person() != null) {
            return Optional.of(Refusal.invalid("agreement.target.person", path + ".post"));
        }
        return Optional.empty();
    }

    private static Optional<Refusal> duty(NewClause clause, String path, String lowerUnit, World world) {
        if (clause.post() == null) {
            return missing(path + ".post");
        }
        if (clause.weight() != null && clause.weight() != 0) {
            return Optional.of(Refusal.invalid("agreement.duty.weight", path + ".weight"));
        }
        if (clause.person() == null) {
            return Optional.empty();
        }
        if (!world.personExists(clause.person())) {
            return Optional.of(Refusal.invalid("person.unknown", path + ".person", clause.person()));
        }
        Set<UnitRole> roles = world.roles(clause.person(), lowerUnit);
        return roles.isEmpty()
                ? Optional.of(Refusal.invalid("person.notOfUnit", path + ".person", clause.person(), lowerUnit))
                : Optional.empty();
    }

    private static Optional<Refusal> link(NewClause clause, String path, Agreement upper) {
        if (upper == null) {
            return clause.upperKey() == null
                    ? Optional.empty()
                    : Optional.of(Refusal.invalid("agreement.link.top", path + ".upperClause"));
        }
        if (clause.upperKey() == null) {
            return Optional.of(Refusal.invalid("agreement.link.missing", path + ".upperClause"));
        }
        boolean known = upper.current().stream()
                .anyMatch(above -> above.key().equals(clause.upperKey()) && above.kind() == clause.kind());
        return known
                ? Optional.empty()
                : Optional.of(Refusal.invalid("agreement.link.unknown", path + ".upperClause", clause.upperKey()));
    }

    private static Optional<Refusal> missing(String path) {
        return Optional.of(Refusal.invalid("request.field.missing", path, path));
    }

    /**
     * The clauses as an edition keeps them: those that are there already keep their key.
     *
     * @param known of the edition before, empty for the first
     */
    static List<Clause> of(List<NewClause> wanted, int edition, List<Clause> known, World world) {
        List<Clause> clauses = new ArrayList<>();
        for (NewClause clause : wanted) {
            Optional<Clause> old = known.stream()
                    .filter(each -> each.key().equals(clause.key()))
                    .findFirst();
            clauses.add(new Clause(
                    world.newId(),
                    edition,
                    old.map(Clause::key).orElseGet(world::newId),
                    clause.kind(),
                    clause.text(),
                    clause.kind() == ClauseKind.TARGET ? clause.weight() : 0,
                    clause.post(),
                    clause.person(),
                    clause.upperKey(),
                    old.map(Clause::originKey).orElse(clause.originKey())));
        }
        return clauses;
    }

    /**
     * The clauses with each link as the key of the clause above: it may be asked for by the number that the clause above
     * has among those of its kind, from 1 on.
     *
     * @param upper the agreement above; null on the top tier
     */
    static List<NewClause> linked(List<NewClause> wanted, Agreement upper) {
        return upper == null
                ? wanted
                : wanted.stream().map(clause -> linked(clause, upper)).toList();
    }

    private static NewClause linked(NewClause clause, Agreement upper) {
        if (clause.upperKey() == null || !clause.upperKey().matches("[0-9]{1,3}")) {
            return clause;
        }
        List<Clause> above = upper.current().stream()
                .filter(each -> each.kind() == clause.kind())
                .toList();
        int number = Integer.parseInt(clause.upperKey());
        return number < 1 || number > above.size()
                ? clause
                : new NewClause(
                        clause.key(),
                        clause.kind(),
                        clause.text(),
                        clause.weight(),
                        clause.post(),
                        clause.person(),
                        above.get(number - 1).key(),
                        clause.originKey());
    }

    /** The first key that is of no clause that is known: a clause is changed or made, not taken from elsewhere. */
    static Optional<Refusal> unknownKey(List<NewClause> wanted, List<Clause> known) {
        for (int i = 0; i < wanted.size(); i++) {
            String key = wanted.get(i).key();
            if (key != null && known.stream().noneMatch(clause -> clause.key().equals(key))) {
                return Optional.of(Refusal.invalid("agreement.clause.unknown", "clauses[" + i + "].key", key));
            }
        }
        return Optional.empty();
    }

    /** The clauses as they would be asked for anew. */
    public static List<NewClause> asked(List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> new NewClause(
                        clause.key(),
                        clause.kind(),
                        clause.text(),
                        clause.kind() == ClauseKind.TARGET ? clause.weight() : null,
                        clause.post(),
                        clause.person(),
                        clause.upperKey(),
                        clause.originKey()))
                .toList();
    }
}
