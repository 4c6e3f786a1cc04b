package org.rectify.agreement;

import java.time.LocalDate;
import java.util.List;
import org.rectify.agreement.Agreement.Clause;
import org.rectify.agreement.Agreement.Links;
import org.rectify.agreement.Agreement.Objection;
import org.rectify.agreement.Agreement.Parties;
import org.rectify.agreement.Agreement.Review;
import org.rectify.agreement.Agreement.Signature;
import org.rectify.agreement.Agreement.Stamps;
import org.rectify.agreement.Agreement.Supplement;
import org.rectify.archive.Filing;

/** Makes the agreement that a step leaves behind from the one that it found. Not for sharing between threads. */
public final class AgreementBuilder {

    private String id;
    private int version;
    private String number;
    private AgreementStatus status;
    private String title;
    private Parties parties;
    private Period period;
    private String text;
    private List<Clause> clauses;
    private Links links;
    private LocalDate signBy;
    private Objection refused;
    private Objection ended;
    private List<Signature> signatures;
    private List<Supplement> supplements;
    private List<Review> reviews;
    private Stamps stamps;
    private boolean reviewDue;
    private Filing filed;
    private int urged;
    private String createdBy;
    private String processId;
    private boolean demo;

    /** An agreement with nothing in it but empty lists; the fields that a draft needs are to be set. */
    public AgreementBuilder() {
        clauses = List.of();
        signatures = List.of();
        supplements = List.of();
        reviews = List.of();
        status = AgreementStatus.DRAFT;
        version = 1;
    }

    AgreementBuilder(Agreement agreement) {
        id = agreement.id();
        version = agreement.version();
        number = agreement.number();
        status = agreement.status();
        title = agreement.title();
        parties = agreement.parties();
        period = agreement.period();
        text = agreement.text();
        clauses = agreement.clauses();
        links = agreement.links();
        signBy = agreement.signBy();
        refused = agreement.refused();
        ended = agreement.ended();
        signatures = agreement.signatures();
        supplements = agreement.supplements();
        reviews = agreement.reviews();
        stamps = agreement.stamps();
        reviewDue = agreement.reviewDue();
        filed = agreement.filed();
        urged = agreement.urged();
        createdBy = agreement.createdBy();
        processId = agreement.processId();
        demo = agreement.demo();
    }

    public AgreementBuilder id(String value) {
        id = value;
        return this;
    }

    public AgreementBuilder version(int value) {
        version = value;
        return this;
    }

    public AgreementBuilder number(String value) {
        number = value;
        return this;
    }

    public AgreementBuilder status(AgreementStatus value) {
        status = value;
        return this;
    }

    public AgreementBuilder title(String value) {
        title = value;
        return this;
    }

    public AgreementBuilder parties(Parties value) {
        parties = value;
        return this;
    }

    public AgreementBuilder period(Period value) {
        period = value;
        return this;
    }

    public AgreementBuilder text(String value) {
        text = value;
        return this;
    }

    public AgreementBuilder clauses(List<Clause> value) {
        clauses = value;
        return this;
    }

    public AgreementBuilder links(Links value) {
        links = value;
        return this;
    }

    public AgreementBuilder signBy(LocalDate value) {
        signBy = value;
        return this;
    }

    public AgreementBuilder refused(Objection value) {
        refused = value;
        return this;
    }

    public AgreementBuilder ended(Objection value) {
        ended = value;
        return this;
    }

    public AgreementBuilder signatures(List<Signature> value) {
        signatures = value;
        return this;
    }

    public AgreementBuilder supplements(List<Supplement> value) {
        supplements = value;
        return this;
    }

    public AgreementBuilder reviews(List<Review> value) {
        reviews = value;
        return this;
    }

    public AgreementBuilder stamps(Stamps value) {
        stamps = value;
        return this;
    }

    public AgreementBuilder reviewDue(boolean value) {
        reviewDue = value;
        return this;
    }

    public AgreementBuilder filed(Filing value) {
        filed = value;
        return this;
    }

    public AgreementBuilder urged(int value) {
        urged = value;
        return this;
    }

    public AgreementBuilder createdBy(String value) {
        createdBy = value;
        return this;
    }

    public AgreementBuilder processId(String value) {
        processId = value;
        return this;
    }

    public AgreementBuilder demo(boolean value) {
        demo = value;
        return this;
    }

    public Agreement build() {
        return new Agreement(
                id,
                version,
                number,
                status,
                title,
                parties,
                period,
                text,
                clauses,
                links,
                signBy,
                refused,
                ended,
                signatures,
                supplements,
                reviews,
                stamps,
                reviewDue,
                filed,
                urged,
                createdBy,
                processId,
                demo);
    }
}
