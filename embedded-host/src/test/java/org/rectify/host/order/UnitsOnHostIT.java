package org.rectify.host.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.alfresco.rest.framework.core.exceptions.InvalidArgumentException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rectify.model.RectifyModel;
import org.rectify.numbering.Numbering;
import org.rectify.order.alfresco.OrderLedger;
import org.rectify.platform.Transactions;
import org.rectify.register.RegisterMaintenance;
import org.rectify.register.RegisterMaintenance.Result;
import org.rectify.unit.Units;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The tree of units is what the units' records say, and is made so again where it is not. */
class UnitsOnHostIT {

    private static OfficeFixture office;

    @BeforeAll
    static void start() {
        office = new OfficeFixture();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static <T> T write(Supplier<T> work) {
        return office.host.asAdministrator(
                () -> office.host.bean(Transactions.class).write(work));
    }

    private static Result run(boolean mend) {
        RegisterMaintenance maintenance = office.host.bean(RegisterMaintenance.class);
        OrderLedger orders = office.host.bean(OrderLedger.class);
        return office.host.asAdministrator(() -> mend
                ? maintenance.rebuild(orders, (done, total) -> {})
                : maintenance.verify(orders, (done, total) -> {}));
    }

    private static JdbcOperations jdbc() {
        return office.host
                .bean("rectify.platform.jdbc", NamedParameterJdbcOperations.class)
                .getJdbcOperations();
    }

    private static List<Map<String, Object>> rows() {
        return write(() -> jdbc().queryForList(
                        "select code, name, kind, parent, path, supervising, node_id from rect_unit order by code"));
    }

    @Test
    void aRowThatIsGoneOrWrongIsFoundAndMadeAnewFromTheRecord() {
        List<Map<String, Object>> before = rows();
        write(() -> {
            jdbc().update("delete from rect_unit where code = 'finance'");
            jdbc().update("update rect_unit set name = '改名', path = '/elsewhere/' where code = 'street1'");
            return null;
        });

        Result seen = run(false);
        assertThat(seen.differences())
                .extracting(RegisterMaintenance.Difference::what)
                .contains("unit: finance", "unit: street1");
        assertThat(rows()).isNotEqualTo(before);

        Result mended = run(true);
        assertThat(mended.mended()).isEqualTo(mended.found());
        assertThat(rows()).isEqualTo(before);
        assertThat(run(false).found()).isZero();
        assertThat(office.host.bean(Units.class).find("finance")).isPresent();
    }

    @Test
    void aTemplateEditedInTheRecordIsTheOneThatNumbersAreWrittenBy() {
        String node = (String) rows().stream()
                .filter(row -> "district".equals(row.get("code")))
                .findFirst()
                .orElseThrow()
                .get("node_id");
        String template = "督整〔{year}〕{n}号";

        edit(node, template);
        assertThat(write(() -> office.host.bean(Numbering.class).template("district"))
                        .text())
                .isEqualTo(template);

        assertThatThrownBy(() -> edit(node, "没有序号")).isInstanceOf(InvalidArgumentException.class);
        assertThat(write(() -> office.host.bean(Numbering.class).template("district"))
                        .text())
                .isEqualTo(template);
    }

    private static void edit(String node, Serializable template) {
        write(() -> {
            office.host
                    .bean("NodeService", NodeService.class)
                    .setProperty(
                            new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, node),
                            RectifyModel.PROP_NUMBER_TEMPLATE,
                            template);
            return null;
        });
    }
}
