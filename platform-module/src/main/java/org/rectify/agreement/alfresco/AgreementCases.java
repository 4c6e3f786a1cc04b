package org.rectify.agreement.alfresco;

import java.io.InputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementRegister;
import org.rectify.agreement.internal.CaseFacts;
import org.rectify.agreement.internal.World;
import org.rectify.archive.CaseFile;
import org.rectify.archive.Filing;
import org.rectify.archive.RecordCases;
import org.rectify.unit.Caller;

/** Agreements as cases for the archive. */
public final class AgreementCases extends RecordCases<Agreement> {

    private final AgreementRecords records;
    private final AgreementRegister register;
    private final AgreementProofs proofs;
    private final World world;
    private final ZoneId zone;

    public AgreementCases(
            Desk desk,
            AgreementRecords records,
            AgreementRegister register,
            AgreementProofs proofs,
            World world,
            ZoneId zone) {
        super("agreement", desk);
        this.records = records;
        this.register = register;
        this.proofs = proofs;
        this.world = world;
        this.zone = zone;
    }

    @Override
    public void eachId(Consumer<String> consumer) {
        records.eachId(consumer);
    }

    @Override
    protected Optional<Agreement> record(String id) {
        return records.find(id);
    }

    @Override
    protected boolean visible(String id, Caller caller) {
        return register.visible(id, caller);
    }

    @Override
    protected Filing filing(Agreement agreement) {
        return agreement.filed();
    }

    @Override
    protected CaseFile.Lacks lacks(Agreement agreement) {
        return facts(agreement).lacks(proofs.of(agreement));
    }

    /** An agreement has papers, and no files beside them. */
    @Override
    public InputStream open(String recordId, String fileId) {
        throw new NoSuchElementException(fileId);
    }

    @Override
    protected CaseFile told(Agreement agreement) {
        return caseOf(
                agreement,
                agreement.parties().upperUnit(),
                agreement.parties().lowerUnit(),
                agreement.stamps().endedAt(),
                facts(agreement).facts(),
                List.of());
    }

    private CaseFacts facts(Agreement agreement) {
        return new CaseFacts(agreement, world, zone);
    }
}
