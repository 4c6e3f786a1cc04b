package org.rectify.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectify.demo.internal.District.DemoUnit;
import org.rectify.order.Pace;
import org.rectify.record.FormField;
import org.rectify.record.internal.FileTypes;

class TextsOfTheDemoTest {

    static Stream<ProblemPattern> patterns() {
        return ProblemPattern.read().stream();
    }

    @Test
    void thereAreSixtyKindsOfProblemsWithNamesOfTheirOwn() {
        List<ProblemPattern> patterns = ProblemPattern.read();
        assertThat(patterns).hasSizeGreaterThanOrEqualTo(60);
        assertThat(patterns).extracting(ProblemPattern::title).doesNotHaveDuplicates();
    }

    @Test
    void everyUnitHasProblemsEnoughForShortAndForLongTime() {
        for (DemoUnit unit : District.read().units()) {
            if (unit.parent() != null) {
                assertThat(patterns().filter(pattern -> pattern.fits(unit)))
                        .as(unit.name())
                        .hasSizeGreaterThan(7)
                        .anyMatch(pattern -> pattern.paces().contains(Pace.AT_ONCE))
                        .anyMatch(pattern -> pattern.paces().contains(Pace.LONG_HAUL));
            }
        }
    }

    @Test
    void problemsAreOnlyAmongUnitsOfTheDistrict() {
        assertThat(patterns().flatMap(pattern -> pattern.among().stream()))
                .isSubsetOf(District.read().codesByName().values());
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void everyProblemFitsItsFields(ProblemPattern pattern) {
        Random random = new Random(1);
        assertThat(pattern.title()).hasSizeLessThan(60);
        assertThat(pattern.category()).hasSizeLessThanOrEqualTo(50);
        assertThat(pattern.measures()).hasSizeBetween(2, 3);
        for (String text : List.of(pattern.problem(), pattern.place(), pattern.required(), pattern.evidence())) {
            assertThat(Phrases.numbered(text, random)).doesNotContain("{", "}").hasSizeLessThan(FormField.TEXT);
        }
    }

    @Test
    void evidenceIsWhatItsNameSays() {
        EvidenceMaker maker = new EvidenceMaker();
        Random random = new Random(5);
        List<EvidenceFile> files = Stream.generate(
                        () -> maker.make("检查记录", List.of("第一行", "整改措施：" + "长".repeat(80)), random))
                .limit(40)
                .toList();
        assertThat(files)
                .extracting(file -> file.name().replaceAll(".*\\.", ""))
                .contains("txt", "pdf", "png");
        assertThat(files)
                .allMatch(file -> FileTypes.of(file.name(), file.content()).isPresent());
    }
}
