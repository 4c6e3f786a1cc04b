package org.rectify.agreement.alfresco;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.Agreement.Clause;
import org.rectify.agreement.Agreement.Signature;
import org.rectify.agreement.Agreements.Document;
import org.rectify.agreement.ClauseKind;
import org.rectify.agreement.Side;
import org.rectify.document.Paper;
import org.rectify.document.PaperData;
import org.rectify.document.PaperData.Table;
import org.rectify.document.PaperFormat;
import org.rectify.document.PaperKind;
import org.rectify.document.Papers;
import org.rectify.platform.Lists;
import org.rectify.unit.Unit;
import org.rectify.unit.Units;

/** Agreements on paper: freezes what is signed, gives it out, and says what the frozen file is now. */
public final class AgreementPapers {

    private static final String[] CHINESE = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

    private final Papers papers;
    private final NodeService nodes;
    private final ContentService contents;
    private final Units units;
    private final ZoneId zone;

    public AgreementPapers(Papers papers, NodeService nodes, ContentService contents, Units units, ZoneId zone) {
        this.papers = papers;
        this.nodes = nodes;
        this.contents = contents;
        this.units = units;
        this.zone = zone;
    }

    /** Freezes what the last signature signs, and puts into it what only the paper tells. */
    Agreement freeze(Agreement signed) {
        List<Signature> signatures = new ArrayList<>(signed.signatures());
        Signature last = signatures.remove(signatures.size() - 1);
        Paper paper = papers.freeze(signed.id(), data(signed, last.edition()));
        String sha256 = papers.open(signed.id(), PaperKind.AGREEMENT, paper.ordinal(), PaperFormat.PDF)
                .map(open -> Hashes.closing(open.content()))
                .orElseThrow(() -> new IllegalStateException("The paper that was just frozen is not there"));
        return signed.change()
                .signatures(Lists.plus(
                        signatures,
                        new Signature(
                                last.id(),
                                last.edition(),
                                last.side(),
                                last.by(),
                                last.at(),
                                paper.ordinal(),
                                last.textSha256(),
                                sha256,
                                false)))
                .build();
    }

    Document document(Agreement agreement, int edition, PaperFormat format) {
        Optional<Signature> last = agreement.signatures().stream()
                .filter(signature -> signature.edition() == edition && !signature.lapsed())
                .max(Comparator.comparing(Signature::paper));
        if (last.isPresent()) {
            Optional<Papers.OpenPaper> frozen =
                    papers.open(agreement.id(), PaperKind.AGREEMENT, last.get().paper(), format);
            if (frozen.isPresent()) {
                return new Document(frozen.get().file().name(), frozen.get(), null);
            }
        }
        String name = agreement.number() == null ? "目标责任书" : agreement.number();
        return new Document(
                name, null, papers.as(format, data(agreement, edition).asDraft(true)));
    }

    /** The hash of the frozen PDF as it lies in the record's folder now; null where it is gone. */
    String fileSha256(String id, int ordinal) {
        return papers.of(id).stream()
                .filter(paper -> paper.kind() == PaperKind.AGREEMENT && paper.ordinal() == ordinal)
                .map(paper -> paper.files().get(PaperFormat.PDF))
                .filter(file -> file != null)
                .findFirst()
                .map(file -> lying(file.nodeId()))
                .orElse(null);
    }

    private String lying(String nodeId) {
        NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, nodeId);
        ContentReader reader = nodes.exists(node) ? contents.getReader(node, ContentModel.PROP_CONTENT) : null;
        return reader == null || !reader.exists() ? null : Hashes.closing(reader.getContentInputStream());
    }

    private PaperData data(Agreement agreement, int edition) {
        PaperData.Builder paper = PaperData.of(PaperKind.AGREEMENT)
                .number(agreement.number())
                .field("upperParty", name(agreement.parties().upperUnit()))
                .field("lowerParty", name(agreement.parties().lowerUnit()))
                .field(
                        "period",
                        PaperData.day(agreement.period().from()) + "至"
                                + PaperData.day(agreement.period().to()))
                .table("targets", targets(agreement.clauses(edition)))
                .table("duties", duties(agreement.clauses(edition)));
        signer(paper, agreement, edition, Side.UPPER, "upperSigner", "upperSignedOn");
        signer(paper, agreement, edition, Side.LOWER, "lowerSigner", "lowerSignedOn");
        if (edition == Agreement.ORIGINAL) {
            paper.title(agreement.title()).paragraph(agreement.text());
        } else {
            String ordinal = edition < CHINESE.length ? CHINESE[edition] : String.valueOf(edition);
            paper.title(agreement.title() + "补充协议（" + ordinal + "）")
                    .paragraph(agreement.supplements().get(edition - 1).text())
                    .paragraph("自本补充协议签订之日起，责任书的目标和职责以下列为准。");
        }
        return paper.build();
    }

    private void signer(
            PaperData.Builder paper, Agreement agreement, int edition, Side side, String field, String date) {
        Optional<Signature> signature = agreement.signatures().stream()
                .filter(each -> each.edition() == edition && each.side() == side && !each.lapsed())
                .findFirst();
        signature.ifPresent(each -> {
            LocalDate on = LocalDate.ofInstant(each.at(), zone);
            paper.field(field, units.person(each.by()).displayName()).field(date, PaperData.day(on));
        });
    }

    private static Table targets(List<Clause> clauses) {
        List<List<String>> rows = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause.kind() == ClauseKind.TARGET) {
                rows.add(List.of(String.valueOf(rows.size() + 1), clause.text(), clause.weight() + "%"));
            }
        }
        return rows.isEmpty() ? null : new Table(List.of("no", "text", "weight"), rows);
    }

    private Table duties(List<Clause> clauses) {
        List<List<String>> rows = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause.kind() == ClauseKind.DUTY) {
                String person = clause.person() == null
                        ? ""
                        : units.person(clause.person()).displayName();
                rows.add(List.of(String.valueOf(rows.size() + 1), clause.text(), clause.post(), person));
            }
        }
        return rows.isEmpty() ? null : new Table(List.of("no", "text", "post", "person"), rows);
    }

    private String name(String unit) {
        return units.find(unit).map(Unit::name).orElse(unit);
    }
}
