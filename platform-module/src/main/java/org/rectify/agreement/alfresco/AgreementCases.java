package org.rectify.agreement.alfresco;

import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementRegister;
import org.rectify.agreement.internal.CaseFacts;
import org.rectify.agreement.internal.World;
import org.rectify.archive.Archive;
import org.rectify.archive.CaseFile;
import org.rectify.archive.Cases;
import org.rectify.archive.FiledCase;
import org.rectify.archive.Filing;
import org.rectify.archive.Retention;
import org.rectify.history.History;
import org.rectify.platform.Coded;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.unit.Unit;
import org.rectify.unit.Units;

/** Agreements as cases for the archive, and what filing one does beside the step. */
public final class AgreementCases implements Cases {

    private static final String KIND = "agreement";

    private final Archive archive;
    private final AgreementRecords records;
    private final AgreementRegister register;
    private final AgreementProofs proofs;
    private final History history;
    private final Units units;
    private final World world;
    private final ZoneId zone;
    private final Retention retention;

    /** @param retention for how long where the archivist does not say, setting {@code rectify.archive.retention} */
    public AgreementCases(
            Archive archive,
            AgreementRecords records,
            AgreementRegister register,
            AgreementProofs proofs,
            History history,
            Units units,
            World world,
            ZoneId zone,
            String retention) {
        this.archive = archive;
        this.records = records;
        this.register = register;
        this.proofs = proofs;
        this.history = history;
        this.units = units;
        this.world = world;
        this.zone = zone;
        this.retention = Coded.of(Retention.class, retention);
    }

    /**
     * Puts the agreement on the shelf where the step files it.
     *
     * @return the agreement with its archive number, or as it came where it is not filed
     * @throws RefusedException {@code archive.missing.…} where something is missing
     */
    Agreement filed(Agreement before, Agreement after) {
        if (before.filed() != null || after.filed() == null) {
            return after;
        }
        CaseFile file = caseOf(before);
        if (!file.missing().isEmpty()) {
            throw new RefusedException(Refusal.conflict(refusal(file.missing().get(0)), List.of()));
        }
        Filing wanted = after.filed();
        Retention kept = wanted.retention() == null ? retention : wanted.retention();
        String number = archive.file(file, kept, wanted.by(), wanted.at()).archiveNumber();
        return after.change()
                .filed(new Filing(wanted.by(), wanted.at(), number, kept))
                .build();
    }

    private static String refusal(String missing) {
        return switch (missing) {
            case "number" -> "archive.missing.number";
            case "signatures" -> "archive.missing.signatures";
            case "agreement" -> "archive.missing.agreement";
            default -> "archive.missing.history";
        };
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void eachId(Consumer<String> consumer) {
        records.eachId(consumer);
    }

    @Override
    public Optional<FiledCase> filed(String recordId) {
        return records.find(recordId)
                .filter(agreement -> agreement.filed() != null)
                .map(agreement -> new FiledCase(caseOf(agreement, List.of()), agreement.filed()));
    }

    @Override
    public Optional<CaseFile> find(String recordId) {
        return register.visible(recordId, units.caller())
                ? records.find(recordId).map(this::caseOf)
                : Optional.empty();
    }

    /** An agreement has papers, and no files beside them. */
    @Override
    public InputStream open(String recordId, String fileId) {
        throw new NoSuchElementException(fileId);
    }

    private CaseFile caseOf(Agreement agreement) {
        boolean intact = history.verify(agreement.id()).isEmpty();
        return caseOf(agreement, new CaseFacts(agreement, world, zone).missing(proofs.of(agreement), intact));
    }

    private CaseFile caseOf(Agreement agreement, List<String> missing) {
        String upper = agreement.parties().upperUnit();
        Instant ended = agreement.stamps().endedAt() == null
                ? world.now()
                : agreement.stamps().endedAt();
        return new CaseFile(
                agreement.id(),
                KIND,
                agreement.number(),
                agreement.title(),
                upper,
                world.unit(upper).map(Unit::name).orElse(upper),
                path(upper),
                path(agreement.parties().lowerUnit()),
                ended.atZone(zone).getYear(),
                ended,
                new CaseFacts(agreement, world, zone).facts(),
                List.of(),
                missing);
    }

    private String path(String unit) {
        return world.unit(unit).map(Unit::path).orElse("/");
    }
}
