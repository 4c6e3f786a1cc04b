package org.rectify.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u3000", "\u200b", "\ufeff", "\u202e\u202c", "\u200d \u2060"})
    void whatNobodySeesIsNothing(String blank) {
        assertThat(Texts.line("title", blank, 10)).isNull();
        assertThat(Texts.block("text", blank + "\n" + blank, 10)).isNull();
    }

    @Test
    void whatStandsBetweenSeenCharactersStays() {
        assertThat(Texts.line("title", " \u202eتصحيح\u202c ", 20)).isEqualTo("\u202eتصحيح\u202c");
        assertThat(Texts.line("title", "👩\u200d🏫", 20)).isEqualTo("👩\u200d🏫");
    }
}
