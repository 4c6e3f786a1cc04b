package org.rectify.archive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.archive.Retention;
import org.rectify.platform.RefusedException;

class NumberPatternTest {

    @Test
    void writesFondsYearRetentionOfficeAndItem() {
        NumberPattern pattern = NumberPattern.of("{fonds}-WS·{year}-{retention}-{office}-{n:4}");
        assertThat(pattern.format("J012", 2026, Retention.LONG, "district", 7))
                .isEqualTo("J012-WS·2026-D30-district-0007");
        assertThat(NumberPattern.of("{fonds}.{year}.{retention}.{n}")
                        .format("1", 2025, Retention.PERMANENT, "x", 12345))
                .isEqualTo("1.2025.Y.12345");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{fonds}-{year}-{n}",
                "{fonds}-{year}-{retention}",
                "{fonds}{year}-{retention}-{n}",
                "{fonds}-{year}-{retention}-{n}-{n}",
                "{fonds}-{year}-{retention}-{n}-{x}",
                "{fonds}-{year}-{retention}-{n}-}"
            })
    void refusesWhatWouldNotTellApartWhatIsCountedApart(String text) {
        assertThatThrownBy(() -> NumberPattern.of(text)).isInstanceOf(RefusedException.class);
    }

    @Test
    void keepsUntilTheEndOfTheYearThatManyYearsOn() {
        assertThat(Retention.SHORT.until(2025)).isEqualTo(LocalDate.of(2035, 12, 31));
        assertThat(Retention.LONG.until(2025)).isEqualTo(LocalDate.of(2055, 12, 31));
        assertThat(Retention.PERMANENT.until(2025)).isNull();
    }
}
