package org.rectify.agreement.alfresco;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementEntry;
import org.rectify.agreement.AgreementQuery;
import org.rectify.agreement.AgreementRegister;
import org.rectify.agreement.AgreementRequest;
import org.rectify.agreement.AgreementStep;
import org.rectify.agreement.AgreementView;
import org.rectify.agreement.Agreements;
import org.rectify.agreement.NewAgreement;
import org.rectify.agreement.Verification;
import org.rectify.agreement.internal.Sides;
import org.rectify.agreement.internal.Steps;
import org.rectify.agreement.internal.World;
import org.rectify.document.PaperFormat;
import org.rectify.platform.Page;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Transactions;
import org.rectify.unit.Caller;
import org.rectify.unit.Units;

/**
 * The agreements' door on this host: puts transactions around {@link AgreementTaker}, reads records for those in scope,
 * and has who signs prove with the password who that is.
 */
public final class AgreementService implements Agreements {

    private static final String PASSWORD = "password";

    private final Transactions transactions;
    private final Units units;
    private final AgreementTaker taker;
    private final AgreementRegister register;
    private final AgreementRecords records;
    private final AgreementViews views;
    private final AgreementPapers papers;
    private final AgreementProofs proofs;
    private final Passwords passwords;
    private final World world;

    public AgreementService(
            Transactions transactions,
            Units units,
            AgreementTaker taker,
            AgreementRegister register,
            AgreementRecords records,
            AgreementViews views,
            AgreementPapers papers,
            AgreementProofs proofs,
            Passwords passwords,
            World world) {
        this.transactions = transactions;
        this.units = units;
        this.taker = taker;
        this.register = register;
        this.records = records;
        this.views = views;
        this.papers = papers;
        this.proofs = proofs;
        this.passwords = passwords;
        this.world = world;
    }

    @Override
    public Agreement create(NewAgreement wanted, boolean send) {
        return transactions.write(() -> {
            Caller caller = units.caller();
            Agreement draft = taker.create(wanted, false, null, false, caller);
            return send ? taker.take(draft.id(), AgreementRequest.of(AgreementStep.SEND, Map.of()), caller) : draft;
        });
    }

    @Override
    public Agreement get(String id) {
        return transactions.read(() -> visible(id, units.caller()));
    }

    @Override
    public Agreement edit(String id, NewAgreement wanted, Integer expectedVersion) {
        return transactions.write(() -> taker.edit(id, wanted, expectedVersion, units.caller()));
    }

    @Override
    public Agreement take(String id, AgreementRequest request) {
        AgreementRequest proven = proven(List.of(id), request);
        return transactions.write(() -> taker.take(id, proven, units.caller()));
    }

    @Override
    public List<BulkResult> takeAll(List<String> ids, AgreementRequest request) {
        AgreementRequest proven = proven(ids, request);
        List<BulkResult> results = new ArrayList<>();
        for (String id : new LinkedHashSet<>(ids)) {
            try {
                Agreement after = transactions.separately(() -> taker.take(id, proven, units.caller()));
                results.add(new BulkResult(id, after, null));
            } catch (RefusedException refused) {
                results.add(new BulkResult(id, null, refused.refusal()));
            }
        }
        return results;
    }

    /**
     * The request without the password, which goes no further than here. That the step is possible at all is looked at
     * first: who may not sign is not asked for a password, and learns nothing by one.
     */
    private AgreementRequest proven(List<String> ids, AgreementRequest request) {
        if (request.step() != AgreementStep.SIGN) {
            return request;
        }
        boolean possible = ids.stream().anyMatch(id -> refusal(id, request, ids.size() == 1) == null);
        Object password = request.fields().get(PASSWORD);
        if (possible && password instanceof String text && !text.isEmpty()) {
            passwords.confirm(PASSWORD, text);
            Map<String, Object> without = new HashMap<>(request.fields());
            without.put(PASSWORD, "proven");
            return new AgreementRequest(request.step(), without, request.expectedVersion());
        }
        return new AgreementRequest(
                request.step(), password == null ? request.fields() : Map.of(PASSWORD, ""), request.expectedVersion());
    }

    private Refusal refusal(String id, AgreementRequest request, boolean only) {
        Refusal refusal = transactions.read(() -> {
            Caller caller = units.caller();
            if (!register.visible(id, caller)) {
                return Refusal.notFound("agreement.notFound");
            }
            return records.find(id)
                    .flatMap(found -> Steps.refusal(found, request.step(), request.expectedVersion(), caller, world))
                    .orElse(null);
        });
        if (refusal != null && only) {
            throw new RefusedException(refusal);
        }
        return refusal;
    }

    @Override
    public Page<AgreementEntry> page(AgreementQuery query) {
        return transactions.read(() -> register.page(query, units.caller()));
    }

    @Override
    public AgreementView view(String id) {
        return transactions.read(() -> {
            Caller caller = units.caller();
            return views.of(visible(id, caller), caller);
        });
    }

    @Override
    public Document document(String id, int edition, PaperFormat format) {
        return transactions.write(() -> {
            Agreement agreement = visible(id, units.caller());
            if (edition < 0 || edition > agreement.supplements().size()) {
                throw new RefusedException(Refusal.notFound("agreement.supplement.notFound"));
            }
            return papers.document(agreement, edition, format);
        });
    }

    @Override
    public Verification verify(String id) {
        return transactions.read(() -> proofs.of(visible(id, units.caller())));
    }

    @Override
    public List<String> upperUnits(Caller caller) {
        return caller.units().values().stream()
                .filter(unit -> caller.has(unit.code(), Sides.SUPERVISORS))
                .filter(unit -> units.all().stream().anyMatch(below -> Objects.equals(below.parent(), unit.code())))
                .map(unit -> unit.code())
                .sorted()
                .toList();
    }

    private Agreement visible(String id, Caller caller) {
        if (!register.visible(id, caller)) {
            throw new RefusedException(Refusal.notFound("agreement.notFound"));
        }
        return records.find(id).orElseThrow(() -> new RefusedException(Refusal.notFound("agreement.notFound")));
    }
}
