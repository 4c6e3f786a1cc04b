package org.rectify.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rectify.search.internal.Words.Field;
import org.rectify.search.internal.Words.Word;

class WordsTest {

    private static Word word(String text) {
        return new Word(Field.ANY, text, false, false);
    }

    @Test
    void readsWordsPhrasesFieldsAndWhatIsNotWanted() {
        assertThat(Words.read("消防　通道 ")).containsExactly(word("消防"), word("通道"));
        assertThat(Words.read("“整改 通知单”x")).containsExactly(new Word(Field.ANY, "整改 通知单", true, false), word("x"));
        assertThat(Words.read("标题：消防 -电动车 文号:\"27号\""))
                .containsExactly(
                        new Word(Field.TITLE, "消防", false, false),
                        new Word(Field.ANY, "电动车", false, true),
                        new Word(Field.NUMBER, "27号", true, false));
    }

    @ParameterizedTest
    @CsvSource({"ＰＭ２．５, pm2.5", "３号楼, 3号楼", "LED, led", "㎡, m2"})
    void takesWidthAndCaseForTheSame(String typed, String folded) {
        assertThat(Words.read(typed)).containsExactly(word(folded));
    }

    @Test
    void findsNothingToLookForWhereNothingIsSaid() {
        for (String typed : List.of("", " ", "-", "\"", "“”", "。，", "- -", "标题:", "：", "(", "*", "\"\"\"")) {
            assertThat(Words.wanted(Words.read(typed))).as(typed).isEqualTo(typed.startsWith("标题"));
        }
        assertThat(Words.read(null)).isEmpty();
        assertThat(Words.wanted(Words.read("-消防"))).isFalse();
    }

    @Test
    void readsWhateverIsTypedToItsEnd() {
        Random random = new Random(7);
        String letters = "消防a1 \"“”-:：标题文号\\*()[]\u3000\uD83D\uDE00\n";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                typed.append(letters.charAt(random.nextInt(letters.length())));
            }
            List<Word> words = Words.read(typed.toString());
            assertThat(words).hasSizeLessThanOrEqualTo(Words.MOST);
            assertThat(words)
                    .allMatch(word -> word.text().codePoints().anyMatch(Character::isLetterOrDigit)
                            && word.text().equals(word.text().strip()));
        }
    }
}
