package org.rectify.host.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementCampaigns;
import org.rectify.agreement.AgreementRequest;
import org.rectify.agreement.AgreementStep;
import org.rectify.agreement.Agreements;
import org.rectify.agreement.ClauseKind;
import org.rectify.agreement.NewAgreement;
import org.rectify.agreement.NewAgreement.NewClause;
import org.rectify.agreement.NewCampaign;
import org.rectify.agreement.Period;
import org.rectify.history.History;
import org.rectify.history.HistoryEntry;
import org.rectify.host.EmbeddedHost;
import org.rectify.host.Options;
import org.rectify.platform.Transactions;
import org.rectify.unit.UnitKind;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/** A host on H2 with a district, streets and a community, whose people have passwords. */
final class AgreementOffice implements AutoCloseable {

    static final String SUPERVISOR = "supervisor";
    static final String LEADER = "leader";
    static final String SECRETARY = "secretary";
    static final String OFFICER = "officer";
    static final String ARCHIVIST = "archivist";
    static final String PASSWORD = "an-office-word";

    final EmbeddedHost host;
    final Agreements agreements;
    final AgreementCampaigns campaigns;
    private int streets;

    AgreementOffice() {
        try {
            host = EmbeddedHost.start(Options.standard(Files.createTempDirectory("rectify-agreement"))
                    .withPort(0)
                    .withoutDemo());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        agreements = host.bean(Agreements.class);
        campaigns = host.bean(AgreementCampaigns.class);
        administer(() -> {
            units().create("district", "区督办室", UnitKind.DISTRICT, null, true);
            person(SUPERVISOR);
            person(LEADER);
            person(SECRETARY);
            person(OFFICER);
            person(ARCHIVIST);
            units().join(ARCHIVIST, "district", UnitRole.ARCHIVIST);
            units().join(SUPERVISOR, "district", UnitRole.SUPERVISOR);
            units().join(LEADER, "district", UnitRole.LEADER);
        });
    }

    Units units() {
        return host.bean(Units.class);
    }

    void administer(Runnable work) {
        host.asAdministrator(() -> host.bean(Transactions.class).write(() -> {
            work.run();
            return null;
        }));
    }

    private void person(String userName) {
        host.bean("personService", PersonService.class)
                .createPerson(Map.of(
                        ContentModel.PROP_USERNAME, userName,
                        ContentModel.PROP_FIRSTNAME, userName,
                        ContentModel.PROP_LASTNAME, "某"));
        host.bean("authenticationService", MutableAuthenticationService.class)
                .createAuthentication(userName, PASSWORD.toCharArray());
    }

    /** A further street, of which {@link #SECRETARY} and {@link #OFFICER} are. */
    String street() {
        String code = "street" + ++streets;
        administer(() -> {
            units().create(code, "第" + streets + "街道", UnitKind.STREET, "district", true);
            units().join(SECRETARY, code, UnitRole.SECRETARY);
            units().join(OFFICER, code, UnitRole.OFFICER);
        });
        return code;
    }

    static Period period() {
        LocalDate today = LocalDate.now();
        return new Period(today.minusDays(1), today.plusDays(364));
    }

    static List<NewClause> clauses() {
        return List.of(
                new NewClause(null, ClauseKind.TARGET, "问题整改完成率达到100%", 60, null, null, null, null),
                new NewClause(null, ClauseKind.TARGET, "按期办结率达到95%", 40, null, null, null, null),
                new NewClause(null, ClauseKind.DUTY, "负总责", null, "书记", SECRETARY, null, null));
    }

    Agreement sent() {
        NewAgreement wanted =
                new NewAgreement(null, null, street(), null, null, period(), null, null, clauses(), null, null, null);
        return as(SUPERVISOR, () -> agreements.create(wanted, true));
    }

    NewCampaign campaign(Set<UnitKind> kinds) {
        return new NewCampaign(
                "年度责任书",
                null,
                Set.of(),
                kinds,
                false,
                period(),
                null,
                null,
                List.of(new NewClause(null, ClauseKind.TARGET, "完成整改", 100, null, null, null, null)),
                null,
                true);
    }

    Agreement take(String who, Agreement agreement, AgreementStep step, Map<String, Object> fields) {
        return as(who, () -> agreements.take(agreement.id(), AgreementRequest.of(step, fields)));
    }

    Agreement sign(String who, Agreement agreement) {
        return take(who, agreement, AgreementStep.SIGN, Map.of("password", PASSWORD));
    }

    Agreement inForce() {
        return sign(LEADER, sign(SECRETARY, sent()));
    }

    Agreement now(Agreement agreement) {
        return as(SUPERVISOR, () -> agreements.get(agreement.id()));
    }

    List<HistoryEntry> history(Agreement agreement) {
        return host.bean(Transactions.class).read(() -> host.bean(History.class)
                .timeline(agreement.id(), 0, 100)
                .items());
    }

    <T> T as(String who, Supplier<T> work) {
        return host.as(who, work);
    }

    @Override
    public void close() {
        host.close();
    }
}
