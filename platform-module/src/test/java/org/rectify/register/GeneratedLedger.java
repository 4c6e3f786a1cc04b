package org.rectify.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.rectify.record.Waiting;
import org.rectify.unit.Caller;
import org.rectify.unit.Person;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitKind;
import org.rectify.unit.UnitRole;

/** A ledger of any size over a district of 351 units, the same for the same seed: most orders closed, some of every kind. */
public final class GeneratedLedger {

    /** The day on which the ledger stands. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final List<String> SOURCES =
            List.of("assessment", "inspection", "observation", "superior", "public", "self");
    private static final List<String> PACES = List.of("at-once", "by-date", "by-date", "long-haul");
    private static final List<String> SEVERITIES = List.of("minor", "major", "critical");
    private static final List<String> CATEGORIES =
            List.of("党建", "环境卫生", "安全生产", "财务管理", "作风建设", "民生服务", "项目建设", "档案管理", "信访", "食品安全", "物业", "教育");
    private static final List<String> OPEN = List.of("issued", "received", "rectifying", "rectifying", "submitted");

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final List<Unit> led = new ArrayList<>();
    private final Random random;
    private final long seed;

    public GeneratedLedger(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        Unit district = unit("district", UnitKind.DISTRICT, null);
        for (int s = 1; s <= 10; s++) {
            Unit street = unit("street" + s, UnitKind.STREET, district);
            for (int c = 1; c <= 6; c++) {
                Unit community = unit("community" + ((s - 1) * 6 + c), UnitKind.COMMUNITY, street);
                for (int a = 1; a <= 3; a++) {
                    unit("association" + community.code().substring(9) + "n" + a, UnitKind.ASSOCIATION, community);
                }
            }
        }
        for (int b = 1; b <= 100; b++) {
            unit("bureau" + b, UnitKind.BUREAU, district);
        }
        units.values().stream().filter(unit -> unit.parent() != null).forEach(led::add);
    }

    public Map<String, Unit> units() {
        return units;
    }

    /** Somebody of the unit with these roles. */
    public Caller caller(String unit, UnitRole... roles) {
        return new Caller(
                new Person(unit + ".person", unit),
                Map.of(unit, units.get(unit)),
                Map.of(unit, Set.of(roles)),
                false,
                false);
    }

    public Caller administrator() {
        return new Caller(new Person("admin", "admin"), Map.of(), Map.of(), true, false);
    }

    /** The next order. */
    public LedgerEntry next(int index) {
        Unit lead = led.get(random.nextInt(led.size()));
        Unit above = units.get(lead.parent());
        Unit issuing = random.nextInt(10) < 7 ? units.get("district") : above;
        Instant created =
                TODAY.atStartOfDay(ZONE).toInstant().minusMillis((long) (random.nextDouble() * 4 * 365 * 86_400_000L));
        int dice = random.nextInt(1000);
        String status = dice < 880
                ? "closed"
                : dice < 885
                        ? "draft"
                        : dice < 890
                                ? "in-approval"
                                : dice < 895
                                        ? "cancelled"
                                        : dice < 900 ? "discarded" : OPEN.get(random.nextInt(OPEN.size()));
        boolean running = OPEN.contains(status) && !status.equals("submitted");
        boolean before = Set.of("draft", "in-approval", "discarded").contains(status);
        LocalDate deadline = running
                ? TODAY.plusDays(random.nextInt(100) - 15)
                : LocalDate.ofInstant(created, ZONE).plusDays(20 + random.nextInt(90));
        List<LedgerEntry.Part> parts = new ArrayList<>();
        int assisting = random.nextInt(10) < 3 ? 1 + random.nextInt(2) : 0;
        for (int i = 0; i < assisting; i++) {
            Unit part = led.get(random.nextInt(led.size()));
            if (parts.stream().noneMatch(other -> other.unit().equals(part.code()))) {
                parts.add(new LedgerEntry.Part(part.code(), part.path(), random.nextBoolean()));
            }
        }
        List<Waiting> waiting = running
                ? List.of(new Waiting(
                        status.equals("issued") ? "sign-for" : "submit",
                        lead.code(),
                        status.equals("issued") ? UnitRole.LIAISON.code() : null,
                        status.equals("issued") ? null : lead.code() + ".person",
                        created,
                        deadline))
                : status.equals("submitted")
                        ? List.of(new Waiting(
                                "accept", issuing.code(), UnitRole.SUPERVISOR.code(), null, created, deadline))
                        : List.of();
        return new LedgerEntry(
                String.format("%08x-%04x-4000-8000-%012x", Integer.reverse(index), seed & 0xFFFF, index),
                1 + random.nextInt(9),
                before ? null : "区督整〔" + LocalDate.ofInstant(created, ZONE).getYear() + "〕" + index + "号",
                "关于" + lead.code() + CATEGORIES.get(random.nextInt(CATEGORIES.size())) + "问题的整改通知第" + index + "件",
                status,
                SOURCES.get(random.nextInt(SOURCES.size())),
                CATEGORIES.get((int) (CATEGORIES.size() * random.nextDouble() * random.nextDouble())),
                SEVERITIES.get(random.nextInt(3)),
                PACES.get(random.nextInt(PACES.size())),
                "normal",
                issuing.code(),
                issuing.path(),
                lead.code(),
                lead.path(),
                lead.code() + ".person",
                issuing.code() + ".person",
                deadline,
                running ? null : status.equals("submitted") ? "green" : "grey",
                running ? null : deadline,
                status.equals("closed") && random.nextInt(10) == 0,
                false,
                false,
                false,
                status.equals("closed") ? 100 : random.nextInt(100),
                random.nextInt(2),
                0,
                random.nextInt(3),
                created,
                created.plusSeconds(random.nextInt(8_000_000)),
                before ? null : created.plusSeconds(86_400),
                status.equals("closed") ? created.plusSeconds(3_000_000) : null,
                null,
                null,
                null,
                false,
                parts,
                waiting);
    }

    private Unit unit(String code, UnitKind kind, Unit parent) {
        String path = (parent == null ? "/" : parent.path()) + code + "/";
        Unit unit = new Unit(code, code, kind, parent == null ? null : parent.code(), path, true);
        units.put(code, unit);
        return unit;
    }
}
