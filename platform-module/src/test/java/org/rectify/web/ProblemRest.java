package org.rectify.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rectify.order.Pace;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.platform.Page;
import org.rectify.platform.Refusal;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemBuilder;
import org.rectify.problem.ProblemEntry;
import org.rectify.problem.ProblemFacts;
import org.rectify.problem.ProblemPage;
import org.rectify.problem.ProblemStatus;
import org.rectify.problem.ProblemStep;
import org.rectify.problem.ProblemView;
import org.rectify.problem.Problems;
import org.rectify.record.Attachment;

/** A problem list with one problem in it, for tests of what is asked and answered over REST. */
final class ProblemRest {

    private static final Instant NOW = Instant.parse("2026-11-03T01:02:03.004Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private ProblemRest() {}

    static Problems door() {
        Stub<Problems> door = Stub.of(Problems.class);
        return door.on("create", args -> problem())
                .on("createAll", args -> ((List<?>) args[0])
                        .stream().map(row -> problem()).toList())
                .on("check", args -> List.of(Refusal.invalid("request.field.missing", "rows[1].unit", "rows[1].unit")))
                .on("enterable", args -> List.of())
                .on("get", args -> problem())
                .on("edit", args -> problem())
                .on("take", args -> problem())
                .on(
                        "takeAll",
                        args -> List.of(
                                new Problems.BulkResult("problem-1", problem(), null),
                                new Problems.BulkResult("other", null, Refusal.notFound("problem.notFound"))))
                .on(
                        "view",
                        args -> new ProblemView(
                                problem(),
                                List.of(ProblemStep.CLAIM, ProblemStep.WITHDRAW),
                                true,
                                true,
                                true,
                                List.of(RestFixture.entry()),
                                entry(),
                                List.of(entry())))
                .on(
                        "page",
                        args -> new ProblemPage(
                                new Page<>(1, 0, 50, List.of(entry())),
                                Map.of("problem-1", 2L),
                                Map.of(
                                        "status", List.of(new ProblemPage.Count("settled", 1)),
                                        "unit", List.of(new ProblemPage.Count("street1", 1)),
                                        "source", List.of(new ProblemPage.Count("public", 1)),
                                        "category", List.of(),
                                        "severity", List.of(),
                                        "pace", List.of(),
                                        "light", List.of(new ProblemPage.Count("grey", 1)))))
                .on("similar", args -> List.of(entry()))
                .on("attach", args -> file())
                .get();
    }

    static Problem problem() {
        return new ProblemBuilder()
                .id("problem-1")
                .version(4)
                .status(ProblemStatus.SETTLED)
                .facts(new ProblemFacts(
                        "消防通道被占用 <b>😀</b>",
                        Source.PUBLIC,
                        "安全生产",
                        Severity.MAJOR,
                        Pace.AT_ONCE,
                        DAY,
                        null,
                        "热线",
                        "street1",
                        "problem-0"))
                .recordingUnit("district")
                .claim(new Problem.Claim("street1.officer", NOW))
                .end(new Problem.End(ProblemStatus.SETTLED, "当场清理", "supervisor", NOW))
                .createdBy("supervisor")
                .createdAt(NOW)
                .modifiedAt(NOW)
                .attachments(List.of(file()))
                .build();
    }

    private static Attachment file() {
        return new Attachment("f1", "现场.jpg", 4, "image/jpeg", "0".repeat(64), null, "supervisor", NOW);
    }

    private static ProblemEntry entry() {
        return new ProblemEntry(
                "problem-1",
                4,
                "settled",
                "消防通道被占用",
                "public",
                "安全生产",
                "major",
                "at-once",
                DAY,
                null,
                "热线",
                "street1",
                "/district/street1/",
                "district",
                "/district/",
                true,
                true,
                null,
                null,
                null,
                1,
                null,
                "grey",
                "supervisor",
                NOW,
                NOW,
                false);
    }
}
