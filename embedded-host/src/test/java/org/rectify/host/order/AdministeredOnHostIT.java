package org.rectify.host.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectify.host.order.OfficeFixture.HELPER;
import static org.rectify.host.order.OfficeFixture.OFFICER;
import static org.rectify.host.order.OfficeFixture.SUPERVISOR;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rectify.calendar.Calendars;
import org.rectify.history.HistoryEntry;
import org.rectify.model.RectifyModel;
import org.rectify.numbering.Numbering;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.order.OrderRepair;
import org.rectify.order.OrderView;
import org.rectify.order.Pace;
import org.rectify.order.Priority;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.order.Step;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Transactions;
import org.rectify.register.Register;
import org.rectify.unit.Person;
import org.rectify.unit.PersonSearch;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitKind;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/** Drafts filled in anew, and what administrators change, down to nodes, groups and the process. */
class AdministeredOnHostIT {

    private static final StoreRef STORE = StoreRef.STORE_REF_WORKSPACE_SPACESSTORE;

    private static OfficeFixture office;

    @BeforeAll
    static void start() {
        office = new OfficeFixture();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static NewOrder wanted(String title, String leadUnit, String person, Source source, String... assisting) {
        return new NewOrder(
                title,
                new Order.Problem("二季度台账未更新", source, "档案台账", Severity.MINOR, Pace.BY_DATE, null, null),
                null,
                leadUnit,
                List.of(assisting),
                person,
                "补齐台账",
                LocalDate.now().plusDays(60),
                Priority.NORMAL,
                null,
                null);
    }

    private static Order draft() {
        return office.as(
                SUPERVISOR,
                () -> office.orders.create(wanted("改前", "street1", OFFICER, Source.INSPECTION, "finance"), false));
    }

    private static Order edit(String who, Order draft, NewOrder wanted, Integer version) {
        return office.as(who, () -> office.orders.edit(draft.id(), wanted, version));
    }

    @Test
    void aDraftFilledInAnewIsSoEverywhere() {
        Order draft = draft();
        NewOrder wanted = wanted("改后", "finance", HELPER, Source.PUBLIC, "street1");

        Order after = edit(SUPERVISOR, draft, wanted, draft.version());

        assertThat(office.now(draft)).isEqualTo(after);
        assertThat(after.version()).isGreaterThan(draft.version());
        assertThat(after.processId()).isEqualTo(draft.processId());
        assertThat(office.history(draft)).extracting(HistoryEntry::step).containsExactly("create", "edit");
        assertThat(office.history(draft).get(1).changes())
                .containsKeys("title", "source", "leadUnit", "responsiblePerson", "assistingUnits")
                .doesNotContainKey("foundOn");
        assertThat(problem(draft))
                .containsEntry(RectifyModel.PROP_PROBLEM_SOURCE, "public")
                .containsEntry(RectifyModel.PROP_PROBLEM_UNIT, "finance");
        assertThat(task(after).getDescription()).contains("改后");
        assertThat(read(() -> office.host
                        .bean(Register.class)
                        .find(draft.id())
                        .orElseThrow()
                        .title()))
                .isEqualTo("改后");
        assertThat(office.host.bean(OrderRepair.class).repairAll((done, total, message) -> {}))
                .containsEntry("mended", 0L);
        OrderView view = office.as(SUPERVISOR, () -> office.orders.view(draft.id()));
        assertThat(view.mayEdit()).isTrue();
        assertThat(view.process()).containsExactly("draftTask");

        Order issued = office.take(SUPERVISOR, draft, Step.ISSUE, Map.of());
        assertThat(issued.leadUnit()).isEqualTo("finance");
        assertThat(office.as(HELPER, () -> office.orders.view(draft.id())).mayEdit())
                .isFalse();
        assertThatThrownBy(() -> edit(SUPERVISOR, draft, wanted, null))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("order.step.unavailable");
    }

    @Test
    void aDraftIsNotFilledInBySomebodyElseOrTwiceAtOnce() {
        Order draft = draft();
        NewOrder wanted = wanted("改后", "street1", OFFICER, Source.INSPECTION);

        assertThatThrownBy(() -> edit(OFFICER, draft, wanted, null)).hasMessageContaining("order.notFound");
        edit(SUPERVISOR, draft, wanted, draft.version());
        assertThatThrownBy(() -> edit(SUPERVISOR, draft, wanted, draft.version()))
                .hasMessageContaining("order.version.stale");
        assertThat(edit(SUPERVISOR, draft, wanted, null)).isEqualTo(office.now(draft));
        assertThat(office.history(draft)).hasSize(2);
    }

    @Test
    void aUnitChangedByAnAdministratorIsSoInRecordGroupsAndTree() {
        Units units = office.host.bean(Units.class);
        write(() -> units.create("street9", "九街", UnitKind.STREET, "district", false));

        write(() -> units.change("street9", "新九街", UnitKind.BUREAU, true));
        write(() -> {
            office.host.bean(Numbering.class).setTemplate("street9", "九整〔{year}〕{n}号");
            units.noteNumberTemplate("street9", "九整〔{year}〕{n}号");
            return null;
        });

        Unit changed = new Unit("street9", "新九街", UnitKind.BUREAU, "district", "/district/street9/", true);
        assertThat(units.find("street9")).contains(changed);
        assertThat(read(() -> office.host.bean(Numbering.class).template("street9")))
                .isEqualTo(new Numbering.Template("九整〔{year}〕{n}号", true));
    }

    @Test
    void aRoleIsGivenAndTaken() {
        Units units = office.host.bean(Units.class);
        write(() -> {
            units.join(HELPER, "street1", UnitRole.LIAISON);
            return null;
        });
        assertThat(units.caller(HELPER).has("street1", UnitRole.LIAISON)).isTrue();
        write(() -> {
            units.leave(HELPER, "street1", UnitRole.LIAISON);
            units.leave(HELPER, "street1", UnitRole.LIAISON);
            return null;
        });
        assertThat(units.caller(HELPER).belongsTo("street1")).isFalse();
        assertThat(units.members("street1")).hasSize(1);
    }

    @Test
    void peopleAreFoundByTheBeginningsOfTheirNames() {
        PersonSearch people = office.host.bean(PersonSearch.class);

        assertThat(read(() -> people.find("某", 0, 50)).items())
                .extracting(Person::userName)
                .containsExactly(HELPER, OFFICER, SUPERVISOR);
        assertThat(read(() -> people.find("HELP", 0, 50)).items())
                .extracting(Person::userName)
                .containsExactly(HELPER);
        assertThat(read(() -> people.find(null, 0, 2)).items()).hasSize(2);
    }

    @Test
    void aDayEnteredCountsAtOnce() {
        Calendars calendars = office.host.bean(Calendars.class);
        LocalDate day = LocalDate.of(2026, 11, 24);
        write(() -> {
            calendars.put(new Calendars.SpecialDay(day, false, "区庆"));
            return null;
        });
        assertThat(calendars.current().isWorkingDay(day)).isFalse();
        write(() -> {
            calendars.remove(day);
            return null;
        });
        assertThat(calendars.current().isWorkingDay(day)).isTrue();
    }

    private static Task task(Order order) {
        return office.host
                .bean("activitiTaskService", TaskService.class)
                .createTaskQuery()
                .processInstanceId(order.processId().substring("activiti$".length()))
                .singleResult();
    }

    private static Map<QName, Serializable> problem(Order order) {
        NodeService nodes = office.host.bean("nodeService", NodeService.class);
        return read(() -> nodes.getProperties(new NodeRef(STORE, order.problemId())));
    }

    private static <T> T read(Supplier<T> work) {
        return office.host.asAdministrator(
                () -> office.host.bean(Transactions.class).read(work));
    }

    private static <T> T write(Supplier<T> work) {
        return office.host.asAdministrator(
                () -> office.host.bean(Transactions.class).write(work));
    }
}
