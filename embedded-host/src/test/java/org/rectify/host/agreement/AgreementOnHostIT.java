package org.rectify.host.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectify.host.agreement.AgreementOffice.*;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.rest.framework.core.exceptions.ConstraintViolatedException;
import org.alfresco.rest.framework.core.exceptions.InvalidArgumentException;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementRegister;
import org.rectify.agreement.AgreementRequest;
import org.rectify.agreement.AgreementStatus;
import org.rectify.agreement.AgreementStep;
import org.rectify.agreement.Campaign;
import org.rectify.agreement.CampaignRow;
import org.rectify.agreement.CampaignState;
import org.rectify.agreement.Verification;
import org.rectify.agreement.alfresco.AgreementRepair;
import org.rectify.agreement.alfresco.CampaignService;
import org.rectify.archive.AllCases;
import org.rectify.archive.Archive;
import org.rectify.archive.internal.CasePackage;
import org.rectify.archive.verify.PackageVerifier;
import org.rectify.document.Paper;
import org.rectify.document.PaperFormat;
import org.rectify.document.Papers;
import org.rectify.history.HistoryEntry;
import org.rectify.model.AgreementModel;
import org.rectify.model.RectifyWorkflowModel;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Transactions;
import org.rectify.record.alfresco.RecordGuard;
import org.rectify.register.MaintainedList;
import org.rectify.unit.UnitKind;
import org.rectify.workflow.AgreementProcesses;

/** Agreements on the whole host: signing, freezing, proving, and campaigns. */
class AgreementOnHostIT {

    private static AgreementOffice office;

    @BeforeAll
    static void start() {
        office = new AgreementOffice();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void signingAsksForThePasswordAndChangesNobodysSession() {
        Agreement sent = office.sent();

        office.as(SECRETARY, () -> {
            assertThatThrownBy(() -> office.agreements.take(
                            sent.id(), AgreementRequest.of(AgreementStep.SIGN, Map.of("password", "guessed"))))
                    .isInstanceOfSatisfying(RefusedException.class, refused -> {
                        assertThat(refused.refusal().code()).isEqualTo("agreement.password");
                        assertThat(refused.refusal().field()).isEqualTo("password");
                    });
            assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isEqualTo(SECRETARY);
            return null;
        });
        assertThat(office.now(sent).version()).isEqualTo(sent.version());

        Agreement signed = office.sign(SECRETARY, sent);
        assertThat(signed.status()).isEqualTo(AgreementStatus.SIGNED_BELOW);
        assertThat(office.history(signed).toString()).doesNotContain(PASSWORD).doesNotContain("guessed");
    }

    @Test
    void theSignatureFreezesThePdfWithItsHashInRecordAndHistory() {
        Agreement agreement = office.inForce();

        List<HistoryEntry> signatures = office.history(agreement).stream()
                .filter(entry -> entry.step().equals("sign"))
                .toList();
        assertThat(signatures).hasSize(2);
        for (int i = 0; i < 2; i++) {
            Agreement.Signature signature = agreement.signatures().get(i);
            assertThat(signature.pdfSha256()).matches("[0-9a-f]{64}");
            assertThat(signatures.get(i).changes().get("pdfSha256").after()).isEqualTo(signature.pdfSha256());
        }
        assertThat(office.as(SUPERVISOR, () -> office.agreements.verify(agreement.id()))
                        .ok())
                .isTrue();
    }

    @Test
    void theTaskIsThereForWhoIsToSignAndRefusesButDoesNotSign() {
        Agreement sent = office.sent();

        assertThatThrownBy(() -> end(SECRETARY, sent, AgreementProcesses.SIGN_BELOW_TASK, "sign", null))
                .isInstanceOf(InvalidArgumentException.class);
        assertThat(office.now(sent).status()).isEqualTo(AgreementStatus.SENT);

        end(SECRETARY, sent, AgreementProcesses.SIGN_BELOW_TASK, "refuse", "目标偏高");
        Agreement refused = office.now(sent);
        assertThat(refused.status()).isEqualTo(AgreementStatus.REFUSED);
        assertThat(refused.refused().reason()).isEqualTo("目标偏高");
        assertThat(task(refused, AgreementProcesses.REFUSED_TASK)).isNotNull();
    }

    @Test
    void theProcessFollowsEveryStepAndIsReplacedWhereItIsGone() {
        Agreement agreement = office.inForce();
        assertThat(stands(agreement)).containsExactly(AgreementProcesses.MID_YEAR_TIMER);

        Map<String, Object> amendment =
                Map.of("text", "调整", "clauses", List.of(Map.of("kind", "target", "text", "全部", "weight", 100)));
        Agreement amended = office.take(SUPERVISOR, agreement, AgreementStep.AMEND, amendment);
        assertThat(stands(amended)).containsExactly(AgreementProcesses.SIGN_SUPPLEMENT_BELOW_TASK);
        Agreement both = office.sign(LEADER, office.sign(SECRETARY, amended));
        assertThat(both.edition()).isEqualTo(1);
        assertThat(both.signatures()).hasSize(4);
        assertThat(stands(both)).containsExactly(AgreementProcesses.MID_YEAR_TIMER);
        assertThat(office.as(SUPERVISOR, () -> office.agreements.verify(both.id()))
                        .ok())
                .isTrue();

        transaction(() -> office.host
                .bean(RuntimeService.class)
                .deleteProcessInstance(process(office.now(both)), "from outside"));
        office.host.bean(AgreementRepair.class).repairAll((done, total, message) -> {});
        Agreement repaired = office.now(both);
        assertThat(repaired.processId()).isNotEqualTo(both.processId());
        assertThat(stands(repaired)).containsExactly(AgreementProcesses.MID_YEAR_TIMER);
    }

    @Test
    void noDoorChangesWhatWasSigned() {
        Agreement agreement = office.inForce();
        NodeService nodes = office.host.bean("NodeService", NodeService.class);
        NodeRef folder = node(agreement.id());
        NodeRef clause = node(agreement.clauses().get(0).id());
        NodeRef signature = node(agreement.signatures().get(0).id());

        office.host.asAdministrator(() -> {
            refused(() -> nodes.setProperty(folder, AgreementModel.PROP_AGREEMENT_TEXT, "别的"));
            refused(() -> nodes.setProperty(folder, AgreementModel.PROP_AGREEMENT_STATUS, "draft"));
            refused(() -> nodes.setProperty(clause, AgreementModel.PROP_CLAUSE_WEIGHT, 1));
            refused(() -> nodes.setProperty(signature, AgreementModel.PROP_SIGNATURE_BY, "other"));
            refused(() -> nodes.deleteNode(signature));
            refused(() -> nodes.deleteNode(folder));
            return null;
        });
    }

    @Test
    void anEndedAgreementIsFiledOnceAndProvedByItsPackage() {
        Agreement signed = office.inForce();
        assertThatThrownBy(() -> office.take(ARCHIVIST, signed, AgreementStep.ARCHIVE, Map.of()))
                .hasMessageContaining("agreement.step.unavailable");
        office.take(LEADER, signed, AgreementStep.TERMINATE, Map.of("remark", "职能调整"));
        Archive archive = office.host.bean(Archive.class);
        assertThat(waiting(archive)).contains(signed.id());
        assertThatThrownBy(() -> office.take(SUPERVISOR, signed, AgreementStep.ARCHIVE, Map.of()))
                .hasMessageContaining("agreement.step.forbidden");

        Agreement filed = office.take(ARCHIVIST, signed, AgreementStep.ARCHIVE, Map.of("retention", "30-years"));

        assertThat(filed.filed().number()).contains("-D30-");
        assertThat(waiting(archive)).doesNotContain(signed.id());
        assertThatThrownBy(() -> office.take(SUPERVISOR, signed, AgreementStep.COMMENT, Map.of("remark", "晚了")))
                .hasMessageContaining("agreement.step.unavailable");
        Archive.Filed shelved = office.host
                .bean(Transactions.class)
                .read(() -> archive.of(signed.id()))
                .orElseThrow();
        assertThat(shelved.archiveNumber()).isEqualTo(filed.filed().number());
        assertThat(office.host
                        .bean("rectify.archive.maintenance", MaintainedList.class)
                        .compare(false, (done, total) -> {})
                        .differences())
                .isEmpty();

        byte[] zip =
                office.as(ARCHIVIST, () -> office.host.bean(Transactions.class).read(() -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    try {
                        office.host
                                .bean(CasePackage.class)
                                .write(
                                        shelved,
                                        office.host
                                                .bean(AllCases.class)
                                                .find(signed.id())
                                                .orElseThrow(),
                                        office.history(filed),
                                        out);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return out.toByteArray();
                }));
        assertThat(PackageVerifier.verify(zip)).isNull();
        zip[zip.length / 2] ^= 1;
        assertThat(PackageVerifier.verify(zip)).isNotNull();
    }

    @Test
    void theListIsComparedWithTheRecordsAndMended() {
        Agreement sent = office.sent();
        MaintainedList list = office.host.bean("rectify.agreement.maintenance", MaintainedList.class);
        assertThat(list.compare(false, (done, total) -> {}).differences()).isEmpty();
        transaction(() -> office.host.bean(AgreementRegister.class).remove(sent.id()));
        assertThat(list.compare(false, (done, total) -> {}).differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.what()).isEqualTo("agreement missing"));
        assertThat(list.compare(true, (done, total) -> {}).mended()).isEqualTo(1);
        assertThat(list.compare(false, (done, total) -> {}).differences()).isEmpty();
        assertThat(office.now(sent).status()).isEqualTo(AgreementStatus.SENT);
    }

    private static List<String> waiting(Archive archive) {
        return office.as(ARCHIVIST, () -> office.host
                .bean(Transactions.class)
                .read(() -> archive.waiting(office.units().caller(), 0, 100).items().stream()
                        .map(Archive.Waiting::recordId)
                        .toList()));
    }

    @Test
    void verifyNamesWhatWasTamperedWithBehindEveryGuard() {
        Agreement agreement = office.inForce();
        NodeService nodes = office.host.bean("nodeService", NodeService.class);
        RecordGuard guard = office.host.bean(RecordGuard.class);

        transaction(() -> guard.unguarded(() -> nodes.setProperty(
                node(agreement.clauses().get(0).id()), AgreementModel.PROP_CLAUSE_TEXT, "问题整改完成率达到10%")));
        assertThat(failed(agreement)).containsExactly("text 0:lower", "text 0:upper");
        transaction(() -> guard.unguarded(() -> nodes.setProperty(
                node(agreement.clauses().get(0).id()),
                AgreementModel.PROP_CLAUSE_TEXT,
                agreement.clauses().get(0).text())));
        assertThat(failed(agreement)).isEmpty();

        Paper paper = office.host
                .bean(Transactions.class)
                .read(() -> office.host.bean(Papers.class).of(agreement.id()).get(0));
        NodeRef pdf = node(paper.files().get(PaperFormat.PDF).nodeId());
        transaction(() -> guard.unguarded(() -> {
            ContentWriter writer = office.host
                    .bean("contentService", ContentService.class)
                    .getWriter(pdf, ContentModel.PROP_CONTENT, true);
            writer.setMimetype("application/pdf");
            writer.putContent("别的文件");
        }));
        assertThat(failed(agreement)).containsExactly("pdf 0:lower");
    }

    @Test
    void aCampaignOver300UnitsDrawsUpEachOnceHoweverOftenItIsRun() {
        office.administer(() -> {
            for (int i = 0; i < 300; i++) {
                office.units().create("assoc" + i, "第" + i + "社会组织", UnitKind.ASSOCIATION, "district", false);
            }
        });
        CampaignService service = office.host.bean(CampaignService.class);
        Campaign campaign =
                office.as(SUPERVISOR, () -> office.campaigns.create(office.campaign(Set.of(UnitKind.ASSOCIATION))));
        assertThat(campaign.of(CampaignState.OPEN)).isEqualTo(300);

        // Broken off after the first hundred, and taken up again.
        assertThatThrownBy(() -> office.as(
                        SUPERVISOR,
                        () -> service.drawUp(campaign, (done, total, message) -> {
                            if (done == 100) {
                                throw new IllegalStateException("broken off");
                            }
                        })))
                .hasMessageContaining("broken off");
        assertThat(office.as(SUPERVISOR, () -> office.campaigns.get(campaign.id()))
                        .of(CampaignState.WAITING))
                .isEqualTo(100);
        Map<String, Object> second =
                office.as(SUPERVISOR, () -> service.drawUp(campaign, (done, total, message) -> {}));
        assertThat(second).containsEntry("drawn", 200L).containsEntry("failed", 0L);
        Map<String, Object> third = office.as(SUPERVISOR, () -> service.drawUp(campaign, (done, total, message) -> {}));
        assertThat(third).containsEntry("drawn", 0L);

        List<CampaignRow> rows = office.as(SUPERVISOR, () -> office.campaigns.rows(campaign.id(), Set.of(), 0, 500))
                .items();
        assertThat(rows).hasSize(300).allMatch(row -> row.state() == CampaignState.WAITING);
        assertThat(new HashSet<>(rows.stream().map(CampaignRow::agreementId).toList()))
                .hasSize(300);
        assertThat(new HashSet<>(rows.stream().map(CampaignRow::number).toList()))
                .hasSize(300);
    }

    @Test
    void aCampaignSaysWhyAUnitCouldNotBeDrawnUp() {
        String street = office.street();
        Campaign first = office.as(SUPERVISOR, () -> office.campaigns.create(office.campaign(Set.of(UnitKind.STREET))));
        CampaignService service = office.host.bean(CampaignService.class);
        office.as(SUPERVISOR, () -> service.drawUp(first, (done, total, message) -> {}));
        Campaign again = office.as(SUPERVISOR, () -> office.campaigns.create(office.campaign(Set.of(UnitKind.STREET))));
        office.as(SUPERVISOR, () -> service.drawUp(again, (done, total, message) -> {}));

        List<CampaignRow> rows = office.as(
                        SUPERVISOR, () -> office.campaigns.rows(again.id(), Set.of(CampaignState.FAILED), 0, 500))
                .items();
        assertThat(rows).extracting(CampaignRow::unit).contains(street);
        assertThat(rows).allMatch(row -> row.problem().code().equals("agreement.exists"));
    }

    private static List<String> failed(Agreement agreement) {
        Verification found = office.as(SUPERVISOR, () -> office.agreements.verify(agreement.id()));
        return found.checks().stream()
                .filter(check -> !check.ok())
                .map(check -> check.what() + " " + check.of())
                .toList();
    }

    private static List<String> stands(Agreement agreement) {
        return office.as(
                SUPERVISOR, () -> office.agreements.view(agreement.id()).process());
    }

    private static void end(String who, Agreement agreement, String task, String outcome, String remark) {
        WorkflowService workflows = office.host.bean("WorkflowService", WorkflowService.class);
        String id = "activiti$" + task(office.now(agreement), task).getId();
        String name = task.substring(0, task.length() - "Task".length()) + "Outcome";
        office.as(
                who,
                () -> inTransaction(() -> {
                    Map<QName, Serializable> values = new HashMap<>();
                    values.put(QName.createQName(RectifyWorkflowModel.URI, name), outcome);
                    values.put(RectifyWorkflowModel.PROP_REMARK, remark);
                    workflows.updateTask(id, values, null, null);
                    return workflows.endTask(id, null);
                }));
    }

    private static Task task(Agreement agreement, String key) {
        return office.host.asAdministrator(() -> inTransaction(() -> office.host
                .bean(TaskService.class)
                .createTaskQuery()
                .processInstanceId(process(agreement))
                .taskDefinitionKey(key)
                .singleResult()));
    }

    private static String process(Agreement agreement) {
        return agreement.processId().substring("activiti$".length());
    }

    private static NodeRef node(String id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }

    private static void transaction(Runnable work) {
        office.host.asAdministrator(() -> inTransaction(() -> {
            work.run();
            return null;
        }));
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return office.host.bean(Transactions.class).write(work);
    }

    private static void refused(Runnable change) {
        assertThatThrownBy(() -> inTransaction(() -> {
                    change.run();
                    return null;
                }))
                .isInstanceOf(ConstraintViolatedException.class);
    }
}
