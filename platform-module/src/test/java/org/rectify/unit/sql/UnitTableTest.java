package org.rectify.unit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitKind;

class UnitTableTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void givesBackUnitsAsTheyWereAndInTheOrderTheyCame(Databases kind) {
        TestDatabase database = kind.create();
        UnitTable table = new UnitTable(database.jdbc());
        Unit district = new Unit("district", "区督办室", UnitKind.DISTRICT, null, "/district/", true);
        Unit street = new Unit("street1", "东风街道", UnitKind.STREET, "district", "/district/street1/", true);
        Unit bureau = new Unit("a1", "区财政局", UnitKind.BUREAU, "district", "/district/a1/", false);
        database.run(() -> {
            table.insert(district, "n1");
            table.insert(street, "n2");
            table.insert(bureau, "n3");
        });
        assertThat(database.read(table::readAll)).containsExactly(district, street, bureau);

        Unit changed = new Unit("a1", "区财政和国资局", UnitKind.ENTERPRISE, "district", "/district/a1/", true);
        database.run(() -> table.update(changed));
        assertThat(database.read(table::readAll).get(2)).isEqualTo(changed);
    }
}
