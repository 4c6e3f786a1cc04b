package org.rectify.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReadingsTest {

    private static List<List<String>> of(String typed) {
        return Readings.of(Words.read(typed).get(0));
    }

    @Test
    void readsARunAsWordsOfTwoAndThreeCharacters() {
        assertThat(of("消防")).isEmpty();
        assertThat(of("回头看")).isEmpty();
        assertThat(of("消防通道")).containsExactly(List.of("消防", "通道"));
        assertThat(of("整改通知单")).containsExactly(List.of("整改", "通知单"), List.of("整改通", "知单"));
        assertThat(of("整改通知反馈")).containsExactlyInAnyOrder(List.of("整改", "通知", "反馈"), List.of("整改通", "知反馈"));
    }

    @Test
    void leavesOutWhatSaysNothingByItself() {
        assertThat(of("整改的情况")).contains(List.of("整改", "情况"));
        assertThat(of("处理等级")).containsExactly(List.of("处理", "等级"));
    }

    @Test
    void takesALatinWordByItselfAndANumberWithWhatFollows() {
        assertThat(of("LED广告牌")).contains(List.of("led", "广告牌"));
        assertThat(of("2026年考核")).containsExactly(List.of("2026年", "考核"));
        assertThat(of("12号楼外墙")).contains(List.of("12号楼", "外墙"));
        assertThat(of("3号")).isEmpty();
    }

    @Test
    void splitsNothingThatWasMeantJustSo() {
        for (String typed : List.of("\"消防通道\"", "-消防通道", "文号:消防通道", "消防·通道", "abcdefgh", "一二三四五六七八九十一二三")) {
            assertThat(of(typed)).as(typed).isEmpty();
        }
    }

    /** Every reading is the text itself, but for what says nothing; and there are never many. */
    @Test
    void everyReadingIsTheWholeText() {
        Random random = new Random(12);
        String letters = "消防通道整改台账的和a1";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = 1 + random.nextInt(14); length > 0; length--) {
                typed.append(letters.charAt(random.nextInt(letters.length())));
            }
            List<List<String>> readings = of(typed.toString());
            assertThat(readings).as(typed.toString()).hasSizeLessThan(150);
            for (List<String> reading : readings) {
                assertThat(reading).hasSizeGreaterThan(1);
                assertThat(String.join("", reading).replaceAll("[的和]", ""))
                        .isEqualTo(typed.toString().replaceAll("[的和]", ""));
            }
        }
    }
}
