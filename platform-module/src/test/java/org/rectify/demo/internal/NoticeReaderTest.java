package org.rectify.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NoticeReaderTest {

    @Test
    void readsWhatTheNoticeSays() {
        NoticeDocument notice = NoticeDocument.read();
        assertThat(notice.title()).isEqualTo("关于组织生活等专项检查发现问题的整改通知");
        assertThat(notice.number()).isEqualTo("区督办室整改通〔2025〕1号");
        assertThat(notice.basis()).startsWith("根据《2025年全区基层治理专项检查工作安排》");
        assertThat(notice.issuingUnit()).isEqualTo("区督办室");
        assertThat(notice.date()).isEqualTo(LocalDate.of(2025, 9, 22));
        assertThat(notice.problems()).hasSize(5);
    }

    @Test
    void readsTheTableRowByRow() {
        NoticeDocument.Problem first = NoticeDocument.read().problems().get(0);
        assertThat(first.category()).isEqualTo("组织生活");
        assertThat(first.unit()).isEqualTo("云砚街道");
        assertThat(first.heading()).isEqualTo("“三会一课”记录不完整");
        assertThat(first.finding()).startsWith("抽查两个季度记录");
        assertThat(first.deadline()).isEqualTo(LocalDate.of(2025, 11, 28));
        assertThat(first.measures())
                .containsExactly("逐次核对会议通知、签到和记录，列出缺项清单", "明确支部组织委员为记录责任人，书记逐月审签", "组织支部记录人员开展一次业务培训");
    }

    @Test
    void namesOnlyUnitsOfTheDistrict() {
        assertThat(District.read().codesByName())
                .containsKeys(NoticeDocument.read().problems().stream()
                        .map(NoticeDocument.Problem::unit)
                        .toArray(String[]::new));
    }

    @Test
    void refusesWhatIsNoNotice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticeReader.read("not a document".getBytes(StandardCharsets.UTF_8)));
    }
}
