package org.rectify.host.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.host.search.SearchFixture.BELOW;
import static org.rectify.host.search.SearchFixture.FIRST;
import static org.rectify.host.search.SearchFixture.OUTSIDER;
import static org.rectify.host.search.SearchFixture.SECOND;
import static org.rectify.host.search.SearchFixture.SUPERVISOR;
import static org.rectify.host.search.SearchFixture.words;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementRequest;
import org.rectify.agreement.AgreementStep;
import org.rectify.agreement.Agreements;
import org.rectify.agreement.ClauseKind;
import org.rectify.agreement.NewAgreement;
import org.rectify.agreement.NewAgreement.NewClause;
import org.rectify.agreement.Period;
import org.rectify.deadline.Light;
import org.rectify.notice.NewNotice;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeList;
import org.rectify.notice.NoticeRequest;
import org.rectify.notice.NoticeStep;
import org.rectify.notice.Notices;
import org.rectify.order.Order;
import org.rectify.order.Orders;
import org.rectify.order.Pace;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.order.Step;
import org.rectify.platform.Transactions;
import org.rectify.platform.alfresco.Languages;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemFacts;
import org.rectify.problem.ProblemStep;
import org.rectify.problem.Problems;
import org.rectify.register.Register;
import org.rectify.search.SearchMaintenance;
import org.rectify.search.SearchResult;
import org.rectify.search.SearchResult.Hit;
import org.rectify.search.sql.SearchTable;
import org.springframework.extensions.surf.util.I18NUtil;

/** Problems, notices and agreements are found by the words in them and by nobody whom they are kept from, on both sides. */
class KindsOnHostIT {

    private static final String BY_INDEX = "rectify.search.byIndex";
    private static final String BY_REGISTER = "rectify.search.byRegister";

    private static SearchFixture office;

    @BeforeAll
    static void start() {
        office = new SearchFixture();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static ProblemFacts facts(String description, String unit) {
        return new ProblemFacts(
                description, Source.INSPECTION, "燃气安全", Severity.MAJOR, Pace.AT_ONCE, null, "后厨", "督查三组", unit, null);
    }

    private static Problem problem(String description) {
        return office.as(SUPERVISOR, () -> office.host.bean(Problems.class).create(facts(description, "street1")));
    }

    private static Notice notice(String title, String... units) {
        Notice.Item item = new Notice.Item(
                null,
                null,
                "报警装置缺失",
                new Order.Problem("餐饮场所报警装置缺失", Source.ASSESSMENT, "燃气安全", Severity.MINOR, Pace.BY_DATE, null, null),
                "限期装好",
                Arrays.stream(units)
                        .map(unit -> new Notice.Share(
                                unit,
                                unit.equals("street1") ? FIRST : SECOND,
                                LocalDate.now().plusDays(60)))
                        .toList(),
                false);
        NewNotice wanted = new NewNotice(title, "专项考核", "请认真整改", null, null, null, List.of(), List.of(item));
        return office.as(SUPERVISOR, () -> office.host.bean(Notices.class).create(wanted));
    }

    private static Notice take(Notice notice, NoticeStep step) {
        return office.as(SUPERVISOR, () -> office.host
                .bean(Notices.class)
                .take(notice.id(), new NoticeRequest(step, Map.of(), null), (done, total, message) -> {}));
    }

    private static Agreement agreement(String unit, String target) {
        LocalDate today = LocalDate.now();
        List<NewClause> clauses = List.of(new NewClause(null, ClauseKind.TARGET, target, 100, null, null, null, null));
        NewAgreement wanted = new NewAgreement(
                null,
                null,
                unit,
                null,
                null,
                new Period(today.minusDays(1), today.plusDays(364)),
                null,
                null,
                clauses,
                null,
                null,
                null);
        return office.as(SUPERVISOR, () -> office.host.bean(Agreements.class).create(wanted, false));
    }

    private static List<String> ids(String door, String who, String words, String... kinds) {
        office.catchUp();
        SearchResult found = office.find(door, who, words(words, kinds));
        assertThat(found.page().total()).isEqualTo(found.page().items().size());
        return found.page().items().stream().map(hit -> hit.entry().id()).toList();
    }

    private static Hit only(String door, String who, String words, String kind) {
        office.catchUp();
        List<Hit> hits = office.find(door, who, words(words, kind)).page().items();
        assertThat(hits).hasSize(1);
        return hits.get(0);
    }

    @Test
    void filesAreKeptUnderTheLanguageThatIsSearchedFirst() {
        Order order = office.order("外语浏览器上传", "文件找不到", "street1", FIRST, List.of());
        I18NUtil.setLocale(Locale.FRENCH);
        try {
            String file = office.as(FIRST, () -> office.host
                    .bean(Orders.class)
                    .attach(order.id(), "说明.txt", null, new ByteArrayInputStream("水篦子".getBytes(UTF_8)))
                    .id());
            ContentData content =
                    office.as(FIRST, () -> office.host.bean(Transactions.class).read(() -> (ContentData) office.host
                            .bean("nodeService", NodeService.class)
                            .getProperty(
                                    new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, file),
                                    ContentModel.PROP_CONTENT)));
            assertThat(content.getLocale()).isEqualTo(Languages.SEARCHED.get(0));
        } finally {
            I18NUtil.setLocale(null);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {BY_INDEX, BY_REGISTER})
    void aProblemIsFoundByBothSidesAndItsPhotosWithIt(String door) {
        Problem problem = problem("燃气软管老化开裂" + door.length());
        office.as(FIRST, () -> office.host
                .bean(Problems.class)
                .attach(
                        problem.id(),
                        "软管照片说明.txt",
                        new ByteArrayInputStream("软管接口处".getBytes(StandardCharsets.UTF_8))));
        String words = "软管老化开裂" + door.length();
        assertThat(ids(door, SUPERVISOR, words, "problem")).containsExactly(problem.id());
        assertThat(ids(door, FIRST, words, "problem")).containsExactly(problem.id());
        assertThat(ids(door, SECOND, words)).isEmpty();
        assertThat(ids(door, OUTSIDER, words)).isEmpty();
        assertThat(office.find(door, SECOND, words(words)).facets().values()).allMatch(List::isEmpty);

        Hit hit = only(door, FIRST, words, "problem");
        assertThat(hit.entry().status()).isEqualTo("open");
        assertThat(hit.entry().unit()).isEqualTo("street1");
        assertThat(hit.entry().category()).isEqualTo("燃气安全");
        List<Hit> files =
                office.find(door, FIRST, words("软管照片说明", "file")).page().items();
        assertThat(files)
                .anySatisfy(file -> assertThat(file.entry().record()).isEqualTo(problem.id()))
                .allSatisfy(file -> assertThat(file.entry().recordKind()).isEqualTo("problem"));
        assertThat(ids(door, SECOND, "软管照片说明")).isEmpty();

        office.as(
                SUPERVISOR,
                () -> office.host.bean(Problems.class).take(problem.id(), ProblemStep.SETTLE, "当场更换", null));
        assertThat(only(door, FIRST, words, "problem").entry().status()).isEqualTo("settled");
    }

    @ParameterizedTest
    @ValueSource(strings = {BY_INDEX, BY_REGISTER})
    void aProblemKnownFromADraftOnlyIsKeptFromItsUnitUntilTheOrderIsIssued(String door) {
        String mark = "井盖缺失" + door.length();
        Order draft = office.order("路面隐患", mark, "street1", FIRST, List.of(), "市政设施", false);
        assertThat(ids(door, SUPERVISOR, mark, "problem")).containsExactly(draft.problemId());
        assertThat(ids(door, FIRST, mark)).isEmpty();
        office.take(SUPERVISOR, draft, Step.ISSUE, Map.of());
        assertThat(ids(door, FIRST, mark, "problem")).containsExactly(draft.problemId());
        assertThat(only(door, FIRST, mark, "problem").entry().status()).isEqualTo("rectifying");
    }

    @ParameterizedTest
    @ValueSource(strings = {BY_INDEX, BY_REGISTER})
    void aNoticeIsFoundByTheUnitsThatItsOrdersReach(String door) {
        String mark = "燃气专项通知" + door.length();
        Notice draft = notice("关于" + mark, "street1");
        assertThat(ids(door, SUPERVISOR, mark, "notice")).containsExactly(draft.id());
        assertThat(ids(door, FIRST, mark)).isEmpty();

        Notice issued = take(draft, NoticeStep.ISSUE);
        assertThat(ids(door, FIRST, mark, "notice")).containsExactly(draft.id());
        assertThat(ids(door, SECOND, mark)).isEmpty();
        assertThat(ids(door, BELOW, mark)).isEmpty();
        Hit hit = only(door, FIRST, "文号:" + issued.number(), "notice");
        assertThat(hit.entry().status()).isEqualTo("issued");
        assertThat(hit.entry().source()).isEqualTo("assessment");
        assertThat(hit.entry().clock().deadline()).isEqualTo(LocalDate.now().plusDays(60));

        // The street breaks its order down: from then on the community knows of the notice too.
        Order order = orderOf(issued);
        office.take(FIRST, order, Step.SIGN_FOR, Map.of());
        office.take(
                FIRST,
                order,
                Step.BREAK_DOWN,
                Map.of(
                        "children",
                        List.of(Map.of(
                                "leadUnit",
                                "community1",
                                "responsiblePerson",
                                BELOW,
                                "deadline",
                                LocalDate.now().plusDays(40).toString()))));
        assertThat(ids(door, BELOW, mark, "notice")).containsExactly(draft.id());
        // Its light is that of the worst of its orders.
        assertThat(only(door, FIRST, mark, "notice").entry().clock().deadline())
                .isEqualTo(LocalDate.now().plusDays(40));
        assertThat(office.as(SUPERVISOR, () -> office.host
                        .bean(Notices.class)
                        .page(new NoticeList.Query(Set.of(), null, mark), 0, 1)
                        .items()
                        .get(0)
                        .light()))
                .isEqualTo(Light.GREEN);
    }

    private static Order orderOf(Notice notice) {
        return office.as(SUPERVISOR, () -> office.host.bean(Transactions.class).read(() -> {
            Register register = office.host.bean(Register.class);
            List<String> all = new ArrayList<>();
            register.eachId(all::add);
            String id = register.findAll(all).stream()
                    .filter(order -> notice.id().equals(order.noticeId()))
                    .findFirst()
                    .orElseThrow()
                    .id();
            return office.host.bean(Orders.class).get(id);
        }));
    }

    @ParameterizedTest
    @CsvSource({BY_INDEX + ", street1, first, second", BY_REGISTER + ", street2, second, first"})
    void anAgreementIsFoundByItsClausesAndByTheLowerSideOnceItIsSent(
            String door, String unit, String below, String other) {
        String mark = "入户检查率达到九成" + unit;
        Agreement draft = agreement(unit, mark);
        assertThat(ids(door, SUPERVISOR, mark, "agreement")).containsExactly(draft.id());
        assertThat(ids(door, below, mark)).isEmpty();
        office.as(SUPERVISOR, () -> office.host
                .bean(Agreements.class)
                .take(draft.id(), AgreementRequest.of(AgreementStep.SEND, Map.of())));
        Hit hit = only(door, below, mark, "agreement");
        assertThat(hit.entry().id()).isEqualTo(draft.id());
        assertThat(hit.entry().number()).isNotNull();
        assertThat(hit.entry().clock().deadline()).isNotNull();
        assertThat(ids(door, other, mark)).isEmpty();
    }

    @Test
    void aRebuildHandsEveryKindOverAnewAndTakesOutWhatIsGone() {
        Problem problem = problem("重建前就有的问题");
        office.host.bean(Transactions.class).write(() -> {
            office.host.bean(SearchTable.class).remove(problem.id());
            return null;
        });
        assertThat(ids(BY_REGISTER, SUPERVISOR, "重建前就有的问题", "problem")).isEmpty();
        SearchMaintenance maintenance = office.host.bean(SearchMaintenance.class);
        assertThat(maintenance.kinds()).containsExactlyInAnyOrder("order", "problem", "notice", "agreement", "file");
        SearchMaintenance.Result result = office.host.asAdministrator(() -> maintenance.rebuild((done, total) -> {}));
        assertThat(result.removed()).isZero();
        assertThat(ids(BY_REGISTER, SUPERVISOR, "重建前就有的问题", "problem")).containsExactly(problem.id());
        assertThat(ids(BY_INDEX, SUPERVISOR, "重建前就有的问题", "problem")).containsExactly(problem.id());
    }
}
