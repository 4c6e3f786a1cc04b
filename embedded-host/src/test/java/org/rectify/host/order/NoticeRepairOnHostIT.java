package org.rectify.host.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.host.order.OfficeFixture.OFFICER;
import static org.rectify.host.order.OfficeFixture.SUPERVISOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rectify.notice.NewNotice;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeList;
import org.rectify.notice.Notices;
import org.rectify.order.Order;
import org.rectify.order.OrderRepair;
import org.rectify.order.Pace;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.platform.Transactions;
import org.rectify.register.MaintainedList;
import org.rectify.register.RegisterMaintenance.Result;
import org.rectify.workflow.NoticeProcess;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** What was damaged behind a notice's back is found and mended. */
class NoticeRepairOnHostIT {

    private static OfficeFixture office;
    private static Notices notices;

    @BeforeAll
    static void start() {
        office = new OfficeFixture();
        notices = office.host.bean(Notices.class);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void theSweepGivesANoticeAProcessWhereItsOwnIsGone() {
        Notice draft = draft();
        String gone = process(draft);
        office.host.asAdministrator(() -> office.host.bean(Transactions.class).write(() -> {
            office.host.bean("activitiRuntimeService", RuntimeService.class).deleteProcessInstance(gone, "by hand");
            return null;
        }));

        Map<String, Object> result = office.host.bean(OrderRepair.class).repairAll((done, total, message) -> {});

        assertThat(result.get("differences").toString()).contains(draft.id());
        assertThat(process(draft)).isNotEqualTo(gone);
        assertThat(office.host
                        .bean("activitiTaskService", TaskService.class)
                        .createTaskQuery()
                        .processInstanceId(process(draft))
                        .list())
                .extracting(task -> task.getTaskDefinitionKey())
                .containsExactly(NoticeProcess.DRAFT_TASK);
        assertThat(office.host
                        .bean(OrderRepair.class)
                        .repairAll((done, total, message) -> {})
                        .get("found"))
                .isEqualTo(0L);
    }

    @Test
    void aDamagedListIsFoundByComparisonAndMended() {
        Notice lost = draft();
        Notice changed = draft();
        sql("delete from rect_notice where id = :id", lost);
        sql("update rect_notice set title = '别的', orders = 7 where id = :id", changed);
        sql(
                "insert into rect_notice (id, version, title, words, status, issuing_unit, issuing_path, created_by,"
                        + " created_at, modified_at, problems, orders, demo) select 'ghost', 1, '无', '无', status,"
                        + " issuing_unit, issuing_path, created_by, created_at, modified_at, 1, 1, demo"
                        + " from rect_notice where id = :id",
                changed);

        Result found = comparison(false);
        assertThat(found.differences().toString())
                .contains(lost.id(), "notice missing", changed.id(), "notice differs", "ghost", "notice surplus");
        assertThat(comparison(true).mended()).isEqualTo(3);

        assertThat(comparison(false).differences()).isEmpty();
        assertThat(office.as(
                                SUPERVISOR,
                                () -> notices.page(new NoticeList.Query(java.util.Set.of(), null, null), 0, 50))
                        .items())
                .extracting(entry -> entry.id())
                .contains(lost.id(), changed.id())
                .doesNotContain("ghost");
    }

    private static Result comparison(boolean mend) {
        return office.host.asAdministrator(() -> office.host
                .bean("rectify.notice.maintenance", MaintainedList.class)
                .compare(mend, (done, total) -> {}));
    }

    private static void sql(String statement, Notice notice) {
        office.host.asAdministrator(() -> office.host.bean(Transactions.class).write(() -> office.host
                .bean("rectify.platform.jdbc", NamedParameterJdbcOperations.class)
                .update(statement, Map.of("id", notice.id()))));
    }

    private static String process(Notice notice) {
        return office.as(SUPERVISOR, () -> notices.get(notice.id())).processId().substring("activiti$".length());
    }

    private static Notice draft() {
        Notice.Item item = new Notice.Item(
                null,
                null,
                "台账",
                new Order.Problem("台账缺失", Source.INSPECTION, "档案", Severity.MINOR, Pace.BY_DATE, null, null),
                "补齐",
                List.of(new Notice.Share("street1", OFFICER, LocalDate.now().plusDays(30))),
                false);
        return office.as(
                SUPERVISOR,
                () -> notices.create(new NewNotice("关于台账的通知", null, null, null, null, null, List.of(), List.of(item))));
    }
}
