package org.rectify.notice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rectify.document.PaperData;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeStep;

/** What the paper of a notice says. */
class NoticePaperTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Test
    void namesTheUnitsOfEachDeadlineTogether() {
        NoticeFixture life = NoticeFixture.draft();
        LocalDate soon = LocalDate.of(2026, 4, 1);
        LocalDate later = LocalDate.of(2026, 5, 1);
        Notice.Item item = new Notice.Item(
                "i",
                null,
                "台账",
                NoticeFixture.words("台账缺失"),
                "补齐",
                List.of(
                        new Notice.Share("a", null, later),
                        new Notice.Share("b", null, soon),
                        new Notice.Share("c", null, later)),
                false);

        PaperData paper =
                paper(life.notice.change().problems(List.of(item)).build()).whole();

        assertThat(paper.tables().get("problems").rows())
                .containsExactly(
                        List.of("1", "台账缺失", "单位b", "补齐", "2026年4月1日"),
                        List.of("1", "台账缺失", "单位a、单位c", "补齐", "2026年5月1日"));
        assertThat(paper.addressee()).isEqualTo("单位a、单位b、单位c");
        assertThat(paper.draft()).isTrue();
        assertThat(paper.number()).isNull();
    }

    @Test
    void manyUnitsAreAddressedTogether() {
        NoticeFixture life = NoticeFixture.draft();
        List<Notice.Share> shares = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            shares.add(new Notice.Share("u" + i, null, life.today()));
        }
        Notice.Item item = new Notice.Item("i", null, "台账", NoticeFixture.words("缺失"), "补齐", shares, false);
        assertThat(paper(life.notice.change().problems(List.of(item)).build())
                        .whole()
                        .addressee())
                .isEqualTo("各有关单位");
    }

    @Test
    void aSuperiorsNoticeIsPassedOnWithoutItsNumberInOurHead() {
        NoticeFixture life = NoticeFixture.draft().take(NoticeFixture.SUPERVISOR, NoticeStep.ISSUE, Map.of());
        Notice received =
                life.notice.change().receivedFrom("市委督查室").number("市督〔2026〕3号").build();

        PaperData paper = paper(received).whole();

        assertThat(paper.number()).isNull();
        assertThat(String.join("", paper.body())).contains("市委督查室", "市督〔2026〕3号");
        assertThat(paper.draft()).isFalse();
        assertThat(paper.date()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void whatIsAddedIsAPaperOfItsOwn() {
        NoticeFixture life = NoticeFixture.draft().take(NoticeFixture.SUPERVISOR, NoticeStep.ISSUE, Map.of());
        PaperData paper =
                paper(life.notice).addendum(List.of(life.notice.problems().get(0)));
        assertThat(paper.title()).endsWith("（补充）");
        assertThat(paper.tables().get("problems").rows()).hasSize(1);
    }

    private static NoticePaper paper(Notice notice) {
        return new NoticePaper(notice, code -> "单位" + code, LocalDate.of(2026, 3, 9), ZONE);
    }
}
