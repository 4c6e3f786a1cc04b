package org.rectify.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectify.search.SearchResult.Part;
import org.rectify.search.SearchResult.Passage;

class MarksTest {

    @Test
    void takesOffTheMarksThatAnEngineSet() {
        assertThat(Marks.plain("发现" + Marks.OPEN + "消" + Marks.CLOSE + Marks.OPEN + "防" + Marks.CLOSE + "隐患"))
                .isEqualTo("发现消防隐患");
    }

    @Test
    void marksTheWordsOfALongSearchWhereItDoesNotStandJustSo() {
        assertThat(Marks.in("占用消防通道", Words.read("消防通道")).parts())
                .containsExactly(new Part("占用", false), new Part("消防通道", true));
        assertThat(Marks.in("占用消防通道", Words.read("消防通道占用")).parts())
                .containsExactly(new Part("占用", true), new Part("消防", true), new Part("通道", true));
        assertThat(Marks.in("通知单已反馈，整改完成", Words.read("整改通知单反馈")).parts())
                .containsExactly(
                        new Part("通知单", true),
                        new Part("已", false),
                        new Part("反馈", true),
                        new Part("，", false),
                        new Part("整改", true),
                        new Part("完成", false));
        assertThat(Marks.in("占用消防通道", Words.read("\"通道消防\"")).parts()).containsExactly(new Part("占用消防通道", false));
    }

    @Test
    void marksWordsInATextWhateverTheirWidthAndCase() {
        assertThat(Marks.in("３号楼 LED 屏", Words.read("3号楼 led")).parts())
                .containsExactly(
                        new Part("３号楼", true), new Part(" ", false), new Part("LED", true), new Part(" 屏", false));
        assertThat(Marks.in("a.b", Words.read("axb")).parts()).containsExactly(new Part("a.b", false));
        assertThat(Marks.in(null, Words.read("a")).parts()).isEmpty();
        assertThat(Marks.in("消防", Words.read("-消防")).parts()).containsExactly(new Part("消防", false));
    }

    @Test
    void cutsPassagesOutOfLinesWithoutSplittingCharacters() {
        String text = "第一行没有\n" + "前".repeat(100) + "消防" + "\uD83D\uDE00".repeat(60) + "\n再一处消防在此";
        List<Passage> passages = Marks.passages(text, Words.read("消防"), 3);
        assertThat(passages).hasSize(2);
        assertThat(passages.get(0).text()).doesNotContain("第一行").hasSizeLessThan(100);
        assertThat(passages.get(0).text().codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        assertThat(passages.get(1).text()).isEqualTo("再一处消防在此");
    }
}
