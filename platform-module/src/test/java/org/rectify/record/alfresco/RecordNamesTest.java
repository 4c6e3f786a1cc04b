package org.rectify.record.alfresco;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RecordNamesTest {

    private static final String ID = "05633737-b5c4-468d-afdf-a88893020fb7";

    @Test
    void aNumberIsTheName() {
        assertThat(RecordNames.of("区督整〔2026〕1号", "消防通道堵塞", ID)).isEqualTo("区督整〔2026〕1号");
        assertThat(RecordNames.of("A/1:2", null, ID)).isEqualTo("A_1_2");
    }

    @Test
    void aTitleIsTheNameWhereThereIsNoNumberYet() {
        assertThat(RecordNames.of(null, "消防通道 堵塞？", ID)).isEqualTo("消防通道 堵塞？ a88893020fb7");
        assertThat(RecordNames.of(null, "第一行\n第二行", ID)).isEqualTo("第一行 第二行 a88893020fb7");
    }

    @Test
    void anUnfinishedDraftIsCalledByItsId() {
        assertThat(RecordNames.of(null, null, ID)).isEqualTo(ID);
        assertThat(RecordNames.of(null, " \n ", ID)).isEqualTo(ID);
    }

    @Test
    void twoOfOneTitleAreTold() {
        assertThat(RecordNames.of(null, "同名", ID))
                .isNotEqualTo(RecordNames.of(null, "同名", "05633737-b5c4-468d-afdf-a88893020fb8"));
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
            String name = RecordNames.of(null, title.toString(), ID);
            assertThat(name)
                    .doesNotContainPattern("[\"*\\\\<>?/:|\\p{Cntrl}]")
                    .doesNotContainPattern("[. ]$")
                    .isNotBlank();
            assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(73);
        }
    }
}
