package org.rectify.notice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeStatus;
import org.rectify.notice.NoticeStep;
import org.rectify.order.Order;
import org.rectify.order.OrderBuilder;
import org.rectify.platform.Refusal;

class NoticeJoiningTest {

    private final Notice running =
            NoticeFixture.draft().take(NoticeFixture.SUPERVISOR, NoticeStep.ISSUE, Map.of()).notice;

    @Test
    void anOrderOfTheUnitComesUnderItsRunningNotice() {
        assertThat(NoticeJoining.refusal(Optional.of(running), of("district"))).isEmpty();
    }

    @Test
    void anOrderOfAnotherUnitDoesNot() {
        assertThat(code(Optional.of(running), of("street1"))).isEqualTo("order.notice.otherUnit");
    }

    @ParameterizedTest
    @EnumSource(value = NoticeStatus.class, names = "ISSUED", mode = EnumSource.Mode.EXCLUDE)
    void noneComesUnderANoticeThatDoesNotRun(NoticeStatus status) {
        Notice notice = running.change().status(status).build();
        assertThat(code(Optional.of(notice), of("district"))).isEqualTo("order.notice.notRunning");
    }

    @Test
    void noneComesUnderANoticeThatTheCallerDoesNotSee() {
        assertThat(code(Optional.empty(), of("district"))).isEqualTo("order.notice.unknown");
    }

    private static Order of(String issuingUnit) {
        return new OrderBuilder().id("order").issuingUnit(issuingUnit).build();
    }

    private static String code(Optional<Notice> notice, Order draft) {
        Refusal refusal = NoticeJoining.refusal(notice, draft).orElseThrow();
        assertThat(refusal.field()).isEqualTo("noticeId");
        return refusal.code();
    }
}
