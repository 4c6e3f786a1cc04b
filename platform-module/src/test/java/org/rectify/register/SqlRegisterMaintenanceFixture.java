package org.rectify.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rectify.register.sql.SqlRegister;
import org.rectify.register.sql.SqlRegisterMaintenance;
import org.rectify.testing.TestDatabase;
import org.rectify.unit.alfresco.DirectoryUnits;
import org.rectify.unit.internal.FakeDirectory;
import org.rectify.unit.internal.FakeUnitStore;

/** The register's maintenance over records that are a list. */
final class SqlRegisterMaintenanceFixture implements RecordSource {

    private final Map<String, LedgerEntry> records = new LinkedHashMap<>();
    private final SqlRegisterMaintenance maintenance;

    SqlRegisterMaintenanceFixture(SqlRegister register, TestDatabase database) {
        this.maintenance = new SqlRegisterMaintenance(
                register, database.jdbc(), database, new DirectoryUnits(new FakeDirectory(), new FakeUnitStore()));
    }

    void record(LedgerEntry entry) {
        records.put(entry.id(), entry);
    }

    List<LedgerEntry> all() {
        return new ArrayList<>(records.values());
    }

    void fold() {
        maintenance.foldCounts();
    }

    RegisterMaintenance.Result verify() {
        return maintenance.verify(this, (done, total) -> {});
    }

    RegisterMaintenance.Result rebuild() {
        return maintenance.rebuild(this, (done, total) -> {});
    }

    @Override
    public void eachId(Consumer<String> consumer) {
        records.keySet().forEach(consumer);
    }

    @Override
    public Optional<LedgerEntry> project(String id) {
        return Optional.ofNullable(records.get(id));
    }
}
