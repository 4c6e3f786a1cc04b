package org.rectify.agreement.alfresco;

import java.util.function.Consumer;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementRegister;
import org.rectify.agreement.internal.Searchable;
import org.rectify.agreement.internal.World;
import org.rectify.record.alfresco.RecordGuard;
import org.rectify.search.SearchIndex;
import org.rectify.search.SearchSource;

/** The agreements' side of search: hands over each record as it changes, and all of them for a rebuild. */
public final class AgreementSearch implements SearchSource {

    private final SearchIndex index;
    private final AgreementRegister register;
    private final AgreementRecords records;
    private final RecordGuard guard;
    private final World world;

    public AgreementSearch(
            SearchIndex index, AgreementRegister register, AgreementRecords records, RecordGuard guard, World world) {
        this.index = index;
        this.register = register;
        this.records = records;
        this.guard = guard;
        this.world = world;
    }

    void put(Agreement agreement) {
        put(agreement, index);
    }

    private void put(Agreement agreement, SearchIndex to) {
        guard.unguarded(() -> to.put(agreement.id(), Searchable.of(agreement, world)));
    }

    @Override
    public String kind() {
        return Searchable.KIND;
    }

    @Override
    public void eachId(Consumer<String> consumer) {
        records.eachId(consumer);
    }

    @Override
    public void index(String id, SearchIndex to) {
        // No step may come between the reading and the writing.
        register.lock(id);
        records.find(id).ifPresentOrElse(found -> put(found, to), () -> to.remove(id));
    }
}
