package org.rectify.numbering.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.platform.RefusedException;

class NumberTemplateTest {

    @Test
    void fillsYearNumberAndUnit() {
        assertThat(NumberTemplate.of("{unit}督整〔{year}〕{n}号").format("区督办室", 2026, 12))
                .isEqualTo("区督办室督整〔2026〕12号");
        assertThat(NumberTemplate.of("ZG-{year}-{n:4}").format("x", 2026, 12)).isEqualTo("ZG-2026-0012");
        assertThat(NumberTemplate.of("ZG-{year}-{n:2}").format("x", 2026, 1234)).isEqualTo("ZG-2026-1234");
    }

    @Test
    void takesAUnitNameAsItIs() {
        assertThat(NumberTemplate.of("{unit}{year}{n}").format("$1\\{n}", 2026, 3))
                .isEqualTo("$1\\{n}20263");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{n}",
                "{year}",
                "{year}{n}{n}",
                "{year}{n}{what}",
                "{year}{n:0}",
                "{year}{n}{",
                "{year}{n}\n"
            })
    void refusesWhatIsNoTemplate(String text) {
        assertThatThrownBy(() -> NumberTemplate.of(text))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("numbering.template.invalid"));
    }

    @Test
    void refusesATemplateThatIsTooLong() {
        assertThatThrownBy(() -> NumberTemplate.of("{year}{n}" + "x".repeat(100)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("request.field.tooLong");
    }
}
