package org.rectify.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rectify.deadline.Light;
import org.rectify.order.Pace;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.register.GeneratedLedger;
import org.rectify.unit.Unit;

/** A problem list of any size over the units of a generated ledger, the same for the same seed. */
public final class GeneratedProblems {

    private static final List<String> CATEGORIES = List.of("安全生产", "环境卫生", "党建", "财务管理", "民生服务");
    private static final List<String> WORDS =
            List.of("消防通道被占用", "台账更新不及时", "垃圾清运不到位", "Lift 2 out of order", "50%_未整改!");

    private final GeneratedLedger ledger;
    private final List<Unit> units;
    private final Random random;
    private final List<String> ids = new ArrayList<>();

    public GeneratedProblems(GeneratedLedger ledger, long seed) {
        this.ledger = ledger;
        this.units = ledger.units().values().stream()
                .filter(unit -> unit.parent() != null)
                .toList();
        this.random = new Random(seed);
    }

    /** The next problem. */
    public ProblemEntry next(int index) {
        Unit unit = units.get(random.nextInt(units.size()));
        boolean self = random.nextInt(5) == 0;
        boolean born = !self && random.nextInt(4) == 0;
        Unit keeper = self
                ? unit
                : random.nextInt(10) < 7
                        ? ledger.units().get("district")
                        : ledger.units().get(unit.parent());
        LocalDate foundOn = GeneratedLedger.TODAY.minusDays(random.nextInt(900));
        Instant created = foundOn.plusDays(random.nextInt(5))
                .atTime(9, random.nextInt(60), random.nextInt(60))
                .toInstant(ZoneOffset.ofHours(8));
        String id = "p" + index + "-" + Integer.toHexString(random.nextInt());
        boolean repeat = !ids.isEmpty() && random.nextInt(8) == 0;
        String repeatOf = repeat ? ids.get(random.nextInt(Math.min(40, ids.size()))) : null;
        if (!repeat) {
            ids.add(id);
        }
        boolean running = random.nextBoolean();
        return new ProblemEntry(
                id,
                1 + random.nextInt(9),
                pick(ProblemStatus.values()).code(),
                WORDS.get(random.nextInt(WORDS.size())) + " " + index,
                self ? Source.SELF.code() : pick(Source.values()).code(),
                CATEGORIES.get(random.nextInt(CATEGORIES.size())),
                pick(Severity.values()).code(),
                pick(Pace.values()).code(),
                foundOn,
                random.nextBoolean() ? "三号楼东侧" : null,
                random.nextBoolean() ? "督查一组" : null,
                unit.code(),
                unit.path(),
                keeper.code(),
                keeper.path(),
                !born || random.nextBoolean(),
                self || random.nextInt(3) == 0,
                repeatOf,
                random.nextInt(6) == 0 ? "notice-" + random.nextInt(5) : null,
                born ? "order-" + index : null,
                random.nextInt(3),
                running ? GeneratedLedger.TODAY.plusDays(random.nextInt(40) - 10) : null,
                running ? null : pick(Light.values()).code(),
                keeper.code() + ".person",
                created,
                created.plusSeconds(random.nextInt(100_000)),
                random.nextInt(20) == 0);
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
