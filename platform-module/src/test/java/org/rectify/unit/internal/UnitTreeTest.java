package org.rectify.unit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitKind;

class UnitTreeTest {

    private final Unit district = new Unit("district", "区督办室", UnitKind.DISTRICT, null, "/district/", true);
    private final UnitTree tree = new UnitTree(List.of(district));

    @Test
    void growsBelowAParentAndAtTheRoot() {
        Unit street = tree.grow("street1", " 东风街道 ", UnitKind.STREET, "district", true);
        assertThat(street)
                .isEqualTo(new Unit("street1", "东风街道", UnitKind.STREET, "district", "/district/street1/", true));
        assertThat(street.lineage()).containsExactly("district", "street1");
        assertThat(district.covers(street)).isTrue();
        assertThat(street.covers(district)).isFalse();
        assertThat(tree.grow("other", "另一区", UnitKind.DISTRICT, null, true).path())
                .isEqualTo("/other/");
    }

    @Test
    void aUnitDoesNotCoverOneWhoseCodeOnlyBeginsAlike() {
        Unit one = tree.grow("street1", "一", UnitKind.STREET, "district", true);
        Unit ten = tree.grow("street10", "十", UnitKind.STREET, "district", true);
        assertThat(one.covers(ten)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1a", "Street", "street_1", "street-1", "街道", "a123456789012345678901234567890"})
    void refusesAMalformedCode(String code) {
        assertThatThrownBy(() -> tree.grow(code, "名", UnitKind.STREET, null, false))
                .hasMessage("unit.code.invalid [code]");
    }

    @Test
    void refusesACodeThatIsTakenAParentThatIsUnknownAndAMissingName() {
        assertThatThrownBy(() -> tree.grow("district", "名", UnitKind.STREET, null, false))
                .hasMessage("unit.code.taken");
        assertThatThrownBy(() -> tree.grow("street1", "名", UnitKind.STREET, "nowhere", false))
                .hasMessage("unit.unknown [parent]");
        assertThatThrownBy(() -> tree.grow("street1", "  ", UnitKind.STREET, "district", false))
                .hasMessage("request.field.missing [name]");
        assertThatThrownBy(() -> tree.grow("street1", "名\u0000", UnitKind.STREET, "district", false))
                .hasMessageContaining("[name]");
        assertThatThrownBy(() -> tree.require(null, "leadUnit")).hasMessage("unit.unknown [leadUnit]");
    }

    @Test
    void refusesAPathThatTheProjectionCannotHold() {
        List<Unit> chain = new ArrayList<>();
        assertThatThrownBy(() -> {
                    for (int depth = 10; depth < 99; depth++) {
                        String parent = chain.isEmpty()
                                ? null
                                : chain.get(chain.size() - 1).code();
                        chain.add(
                                new UnitTree(chain).grow("a".repeat(28) + depth, "名", UnitKind.STREET, parent, false));
                    }
                })
                .hasMessage("unit.tooDeep [parent]");
        assertThat(chain).hasSize(12);
    }
}
