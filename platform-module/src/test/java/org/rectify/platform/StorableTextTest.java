package org.rectify.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StorableTextTest {

    @Test
    void leavesWhatEveryDatabaseHolds() {
        String text = "整改 🚧 \u202Eabc\n<b>";
        assertThat(StorableText.of(text)).isSameAs(text);
        assertThat(StorableText.of(null)).isNull();
    }

    @Test
    void replacesNulAndHalvesOfSurrogatePairs() {
        assertThat(StorableText.of("a\u0000b\uD83Dc")).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void cutsWithoutSplittingACharacter() {
        assertThat(StorableText.cut("整🚧改", 2)).isEqualTo("整");
        assertThat(StorableText.cut("整🚧改", 3)).isEqualTo("整🚧");
        assertThat(StorableText.cut("整改", 2)).isEqualTo("整改");
    }
}
