package org.rectify.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectify.deadline.FixedCalendars;
import org.rectify.demo.internal.NoticeStory.End;
import org.rectify.unit.UnitRole;

class NoticeStoriesTest {

    private static final Library LIBRARY = Library.read();

    static Stream<LocalDate> days() {
        return Stream.of("2026-01-05", "2026-02-25", "2026-06-30", "2026-10-09", "2026-11-29")
                .map(LocalDate::parse);
    }

    @ParameterizedTest
    @MethodSource("days")
    void aNoticeOfEachKindIsToldOnAnyDayForUnitsThatItsIssuerSupervises(LocalDate today) {
        List<NoticeStory> stories = NoticeStories.all(LIBRARY, FixedCalendars.SHIPPED, today);

        assertThat(stories).extracting(NoticeStory::end).contains(End.values());
        assertThat(stories).extracting(NoticeStory::key).doesNotHaveDuplicates();
        for (NoticeStory story : stories) {
            assertThat(story.issued()).isBefore(today).isAfterOrEqualTo(story.drawn());
            assertThat(story.receivedFrom() == null).isEqualTo(story.number() == null);
            for (NoticeStory.Subject subject : story.subjects()) {
                assertThat(subject.deadline()).isAfter(today);
                assertThat(subject.units()).allSatisfy(unit -> {
                    assertThat(subject.pattern().units())
                            .contains(LIBRARY.district().unit(unit).kind());
                    assertThat(LIBRARY.district().accounts(unit, UnitRole.OFFICER))
                            .isNotEmpty();
                    assertThat(above(unit)).contains(story.issuer());
                });
            }
        }
    }

    private static List<String> above(String unit) {
        return Stream.iterate(
                        LIBRARY.district().unit(unit).parent(),
                        parent -> parent != null,
                        parent -> LIBRARY.district().unit(parent).parent())
                .toList();
    }
}
