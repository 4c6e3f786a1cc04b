package org.rectify.record.alfresco;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordNamesTest {

    private static final String ID = "05633737-b5c4-468d-afdf-a88893020fb7";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);

    @Test
    void aNumberIsTheName() {
        assertThat(RecordNames.of("区督整〔2026〕1号", "消防通道堵塞", ID, DAY)).isEqualTo("区督整〔2026〕1号");
        assertThat(RecordNames.of("A/1:2", null, ID, DAY)).isEqualTo("A_1_2");
    }

    @Test
    void aTitleIsTheNameWhereThereIsNoNumberYet() {
        assertThat(RecordNames.of(null, "消防通道 堵塞？", ID, DAY)).isEqualTo("消防通道 堵塞？ 2026-11-09 29G43XQ");
        assertThat(RecordNames.of(null, "第一行\n第二行", ID, DAY)).isEqualTo("第一行 第二行 2026-11-09 29G43XQ");
    }

    @Test
    void anUnfinishedDraftIsCalledByItsDay() {
        assertThat(RecordNames.of(null, null, ID, DAY)).isEqualTo("2026-11-09 29G43XQ");
        assertThat(RecordNames.of(null, " \n ", ID, DAY)).isEqualTo("2026-11-09 29G43XQ");
    }

    @Test
    void manyOfOneTitleAndDayHaveNamesOfTheirOwn() {
        Random random = new Random(11);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            names.add(RecordNames.of(null, "同名", new UUID(random.nextLong(), random.nextLong()).toString(), DAY));
        }
        assertThat(names).hasSize(2000);
    }

    /** The host refuses a name with one of these signs, or with a dot or a blank at its end. */
    @Test
    void whateverIsWrittenTheHostTakesTheName() {
        Random random = new Random(7);
        String signs = "\"*\\<>?/:|. \t\n\u0001整改a𠀀";
        int[] points = signs.codePoints().toArray();
        for (int i = 0; i < 2000; i++) {
            StringBuilder title = new StringBuilder();
            for (int length = random.nextInt(150); length > 0; length--) {
                title.appendCodePoint(points[random.nextInt(points.length)]);
            }
            String name = RecordNames.of(null, title.toString(), ID, DAY);
            assertThat(name)
                    .doesNotContainPattern("[\"*\\\\<>?/:|\\p{Cntrl}]")
                    .doesNotContainPattern("[. ]$")
                    .isNotBlank();
            assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(79);
        }
    }
}
