package org.rectify.agreement.alfresco;

import java.util.Optional;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementRegister;
import org.rectify.agreement.internal.Projection;
import org.rectify.agreement.internal.World;
import org.rectify.record.alfresco.RecordStore;
import org.rectify.unit.Caller;

/** Agreements in their nodes, their register and the search. */
final class AgreementStore implements RecordStore<Agreement> {

    private final AgreementRecords records;
    private final AgreementRegister register;
    private final AgreementSearch search;
    private final World world;

    AgreementStore(AgreementRecords records, AgreementRegister register, AgreementSearch search, World world) {
        this.records = records;
        this.register = register;
        this.search = search;
        this.world = world;
    }

    @Override
    public boolean lock(String id) {
        return register.lock(id);
    }

    @Override
    public boolean visible(String id, Caller caller) {
        return register.visible(id, caller);
    }

    @Override
    public Optional<Agreement> find(String id) {
        return records.find(id);
    }

    @Override
    public void save(Agreement before, Agreement after) {
        records.save(before, after);
    }

    @Override
    public void show(Agreement agreement) {
        register.put(Projection.of(agreement, world));
        search.put(agreement);
    }
}
