package org.rectify.agreement.alfresco;

import java.util.Optional;
import java.util.function.Consumer;
import org.rectify.agreement.AgreementEntry;
import org.rectify.agreement.AgreementRegister;
import org.rectify.agreement.internal.Projection;
import org.rectify.agreement.internal.World;
import org.rectify.register.ListComparison;

/** The list of agreements beside their records. */
public final class AgreementListRows implements ListComparison.Rows {

    private final AgreementRecords records;
    private final AgreementRegister register;
    private final World world;

    public AgreementListRows(AgreementRecords records, AgreementRegister register, World world) {
        this.records = records;
        this.register = register;
        this.world = world;
    }

    @Override
    public void eachId(Consumer<String> consumer) {
        records.eachId(consumer);
        register.eachId(consumer);
    }

    @Override
    public Optional<String> difference(String id) {
        Optional<AgreementEntry> record = row(id).map(AgreementEntry::stored);
        Optional<AgreementEntry> row = register.find(id).map(AgreementEntry::stored);
        if (record.equals(row)) {
            return Optional.empty();
        }
        return Optional.of(record.isEmpty() ? "surplus" : row.isEmpty() ? "missing" : "differs");
    }

    @Override
    public void lock(String id) {
        register.lock(id);
    }

    @Override
    public void mend(String id) {
        row(id).ifPresentOrElse(register::put, () -> register.remove(id));
    }

    private Optional<AgreementEntry> row(String id) {
        return records.find(id).map(agreement -> Projection.of(agreement, world));
    }
}
