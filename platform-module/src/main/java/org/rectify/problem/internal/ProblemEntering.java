package org.rectify.problem.internal;

import static org.rectify.platform.Refusal.invalid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemBuilder;
import org.rectify.problem.ProblemEntry;
import org.rectify.problem.ProblemFacts;
import org.rectify.unit.Caller;
import org.rectify.unit.Unit;

/**
 * Judges what is entered. A supervising office enters problems of the units below it; a unit enters what it found itself
 * (自查认领), which it has owned up to by that.
 */
public final class ProblemEntering {

    private ProblemEntering() {}

    /**
     * What is wrong with the facts, all of it; empty where nothing is.
     *
     * @param prefix stands before the names of fields: {@code rows[3].}
     */
    public static List<Refusal> judge(ProblemFacts facts, String prefix, Caller caller, ProblemWorld world) {
        List<Refusal> wrong = new ArrayList<>(values(facts, prefix, world));
        Optional<Unit> unit = facts.unit() == null ? Optional.empty() : world.unit(facts.unit());
        if (facts.unit() == null) {
            wrong.add(missing(prefix + "unit"));
        } else if (unit.isEmpty()) {
            wrong.add(invalid("unit.unknown", prefix + "unit", facts.unit()));
        } else if (facts.source() != null
                && recordingUnit(unit.get(), facts.source(), caller).isEmpty()) {
            boolean own = ProblemSides.works(facts.unit(), caller);
            wrong.add(
                    own
                            ? invalid("problem.source.self", prefix + "source")
                            : invalid("problem.unit.notYours", prefix + "unit", facts.unit()));
        }
        if (facts.repeatOf() != null && world.seen(facts.repeatOf(), caller).isEmpty()) {
            wrong.add(invalid("problem.repeat.unknown", prefix + "repeatOf", facts.repeatOf()));
        }
        return wrong;
    }

    /** What is wrong with the facts but for whose they are. */
    private static List<Refusal> values(ProblemFacts facts, String prefix, ProblemWorld world) {
        List<Refusal> wrong = new ArrayList<>();
        require(wrong, prefix + "description", facts.description());
        require(wrong, prefix + "source", facts.source());
        require(wrong, prefix + "category", facts.category());
        require(wrong, prefix + "pace", facts.pace());
        if (facts.foundOn() != null && facts.foundOn().isAfter(world.today())) {
            wrong.add(invalid("problem.found.future", prefix + "foundOn"));
        }
        return wrong;
    }

    /** Whether the caller may enter problems at all; else the refusal is of the whole and not of a row. */
    public static boolean may(Caller caller) {
        return caller.units().values().stream().anyMatch(unit -> ProblemSides.works(unit.code(), caller));
    }

    /** The caller, who may enter problems; refuses where not. */
    public static Caller enterer(Caller caller) {
        if (!may(caller)) {
            throw new RefusedException(Refusal.forbidden("problem.create.forbidden"));
        }
        return caller;
    }

    /** Those of the units for which the caller may enter problems. */
    public static List<Unit> enterable(List<Unit> units, Caller caller) {
        return units.stream()
                .filter(unit -> ProblemSides.works(unit.code(), caller)
                        || ProblemSides.supervisorOf(unit, caller).isPresent())
                .toList();
    }

    /** The problem that faultless facts make. */
    public static Problem made(ProblemFacts facts, boolean demo, Caller caller, ProblemWorld world) {
        Unit unit = world.unit(facts.unit()).orElseThrow();
        String recordingUnit =
                recordingUnit(unit, facts.source(), caller).orElseThrow().code();
        String by = caller.person().userName();
        boolean own = recordingUnit.equals(facts.unit());
        return new ProblemBuilder()
                .id(world.newId())
                .facts(settled(facts, caller, world))
                .recordingUnit(recordingUnit)
                .claim(own ? new Problem.Claim(by, world.now()) : null)
                .createdBy(by)
                .createdAt(world.now())
                .modifiedAt(world.now())
                .demo(demo)
                .build();
    }

    /** What is wrong with the facts that are to take the place of the problem's. */
    static List<Refusal> judgeAgain(Problem problem, ProblemFacts facts, Caller caller, ProblemWorld world) {
        List<Refusal> wrong = new ArrayList<>(values(facts, "", world));
        Optional<Unit> unit = facts.unit() == null ? Optional.empty() : world.unit(facts.unit());
        if (facts.unit() == null) {
            wrong.add(missing("unit"));
        } else if (unit.isEmpty()) {
            wrong.add(invalid("unit.unknown", "unit", facts.unit()));
        } else if (problem.selfFound() && !facts.unit().equals(problem.facts().unit())) {
            wrong.add(invalid("problem.unit.notYours", "unit", facts.unit()));
        } else if (!problem.selfFound() && !supervised(problem.recordingUnit(), unit.get(), world)) {
            wrong.add(invalid("unit.notSupervised", "unit", facts.unit(), problem.recordingUnit()));
        }
        if (problem.selfFound() && facts.source() != null && facts.source() != Source.SELF) {
            wrong.add(invalid("problem.source.self", "source"));
        }
        boolean same = facts.repeatOf() == null
                || facts.repeatOf().equals(problem.facts().repeatOf());
        if (!same
                && (facts.repeatOf().equals(problem.id())
                        || world.seen(facts.repeatOf(), caller).isEmpty())) {
            wrong.add(invalid("problem.repeat.unknown", "repeatOf", facts.repeatOf()));
        }
        return wrong;
    }

    /** The facts with what is left out filled in, and a repeat of a repeat as one of the first. */
    static ProblemFacts settled(ProblemFacts facts, Caller caller, ProblemWorld world) {
        String repeatOf = facts.repeatOf() == null
                ? null
                : world.seen(facts.repeatOf(), caller)
                        .map(ProblemEntry::repeatOf)
                        .orElse(facts.repeatOf());
        return new ProblemFacts(
                facts.description(),
                facts.source(),
                facts.category(),
                facts.severity() == null ? Severity.MINOR : facts.severity(),
                facts.pace(),
                facts.foundOn() == null ? world.today() : facts.foundOn(),
                facts.foundAt(),
                facts.foundBy(),
                facts.unit(),
                repeatOf);
    }

    /** For which unit the caller enters it: the unit itself what it found itself, else the nearest office above. */
    private static Optional<Unit> recordingUnit(Unit unit, Source source, Caller caller) {
        if (source == Source.SELF && ProblemSides.works(unit.code(), caller)) {
            return Optional.of(unit);
        }
        return ProblemSides.supervisorOf(unit, caller);
    }

    private static boolean supervised(String office, Unit unit, ProblemWorld world) {
        return world.unit(office)
                .filter(above -> above.covers(unit) && !above.code().equals(unit.code()))
                .isPresent();
    }

    private static void require(List<Refusal> wrong, String field, Object value) {
        if (value == null) {
            wrong.add(missing(field));
        }
    }

    private static Refusal missing(String field) {
        return invalid("request.field.missing", field, field);
    }
}
