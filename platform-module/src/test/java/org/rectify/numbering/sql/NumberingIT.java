package org.rectify.numbering.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.numbering.Numbering;
import org.rectify.platform.RefusedException;
import org.rectify.platform.sql.Inserts;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;

@ParameterizedClass
@EnumSource(Databases.class)
class NumberingIT {

    private static final int THREADS = 20;
    private static final int EACH = 10;

    private final TestDatabase database;
    private final Numbering numbering;

    NumberingIT(Databases kind) {
        this.database = kind.create();
        this.numbering = numbering("{unit}督整〔{year}〕{n}号");
    }

    @Test
    void countsEachIssuerAndYearByItself() {
        assertThat(next("district", 2026)).isEqualTo("(district)督整〔2026〕1号");
        assertThat(next("district", 2026)).isEqualTo("(district)督整〔2026〕2号");
        assertThat(next("street1", 2026)).isEqualTo("(street1)督整〔2026〕1号");
        assertThat(next("district", 2027)).isEqualTo("(district)督整〔2027〕1号");
    }

    @Test
    void writesNumbersByTheUnitsTemplateAndGoesOnCounting() {
        next("district", 2026);
        database.run(() -> numbering.setTemplate("district", "区督整〔{year}〕{n:3}号"));
        assertThat(next("district", 2026)).isEqualTo("区督整〔2026〕002号");
        database.run(() -> numbering.setTemplate("district", "区整〔{year}〕{n}号"));
        assertThat(next("district", 2026)).isEqualTo("区整〔2026〕3号");
    }

    @Test
    void saysByWhichTemplateAUnitNumbers() {
        assertThat(numbering.template("district")).isEqualTo(new Numbering.Template("{unit}督整〔{year}〕{n}号", false));
        database.run(() -> numbering.setTemplate("district", "区督整〔{year}〕{n:3}号"));
        assertThat(numbering.template("district")).isEqualTo(new Numbering.Template("区督整〔{year}〕{n:3}号", true));
    }

    @Test
    void refusesTheTemplateOfAnotherUnit() {
        database.run(() -> numbering.setTemplate("district", "区督整〔{year}〕{n}号"));
        assertThatThrownBy(() -> database.run(() -> numbering.setTemplate("street1", "区督整〔{year}〕{n}号")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("numbering.template.taken");
        database.run(() -> numbering.setTemplate("district", "区督整〔{year}〕{n}号"));
    }

    @Test
    void refusesADefaultUnderWhichUnitsWouldShareNumbers() {
        assertThatThrownBy(() -> numbering("督整〔{year}〕{n}号")).hasMessageContaining("rectify.numbering.template");
    }

    @Test
    void leavesNoGapAndGivesNoNumberTwiceWhenTwentyIssueAtOnceAndSomeFail() throws Exception {
        List<String> given = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                int thread = t;
                all.add(threads.submit(() -> {
                    start.await();
                    for (int i = 0; i < EACH; i++) {
                        issue(given, (thread + i) % 4 == 0);
                    }
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(given)
                .hasSize(THREADS * EACH * 3 / 4)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, THREADS * EACH * 3 / 4)
                        .mapToObj(n -> "(district)督整〔2026〕" + n + "号")
                        .toList());
    }

    private void issue(List<String> given, boolean fail) {
        try {
            given.add(database.write(() -> {
                String number = numbering.next("district", 2026);
                if (fail) {
                    throw new IllegalStateException("rolled back");
                }
                return number;
            }));
        } catch (IllegalStateException e) {
            assertThat(fail).isTrue();
        }
    }

    private Numbering numbering(String template) {
        return new SqlNumbering(
                database.jdbc(), new Inserts(database.jdbc(), database.dialect()), code -> "(" + code + ")", template);
    }

    private String next(String issuer, int year) {
        return database.write(() -> numbering.next(issuer, year));
    }
}
