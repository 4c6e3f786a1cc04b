package org.rectify.model;

import static org.rectify.model.RectifyModel.name;

import org.alfresco.service.namespace.QName;

/** The content model's names of responsibility agreements. */
public final class AgreementModel {

    public static final QName TYPE_AGREEMENT = name("agreement");
    public static final QName TYPE_CLAUSE = name("clause");
    public static final QName TYPE_SIGNATURE = name("signature");
    public static final QName TYPE_SUPPLEMENT = name("supplement");
    public static final QName TYPE_AGREEMENT_REVIEW = name("agreementReview");
    public static final QName ASPECT_LISTED = name("listed");
    public static final QName ASPECT_AGREEMENT_REFUSED = name("agreementRefused");
    public static final QName ASPECT_AGREEMENT_TERMINATED = name("agreementTerminated");
    public static final QName ASSOC_UPPER_AGREEMENT = name("upperAgreement");
    public static final QName ASSOC_PREVIOUS_AGREEMENT = name("previousAgreement");
    public static final QName ASSOC_AGREEMENT_CLAUSES = name("agreementClauses");
    public static final QName ASSOC_AGREEMENT_SIGNATURES = name("agreementSignatures");
    public static final QName ASSOC_AGREEMENT_SUPPLEMENTS = name("agreementSupplements");
    public static final QName ASSOC_AGREEMENT_REVIEWS = name("agreementReviews");
    public static final QName PROP_AGREEMENT_NUMBER = name("agreementNumber");
    public static final QName PROP_AGREEMENT_VERSION = name("agreementVersion");
    public static final QName PROP_AGREEMENT_STATUS = name("agreementStatus");
    public static final QName PROP_UPPER_UNIT = name("upperUnit");
    public static final QName PROP_LOWER_UNIT = name("lowerUnit");
    public static final QName PROP_UPPER_SIGNER = name("upperSigner");
    public static final QName PROP_LOWER_SIGNER = name("lowerSigner");
    public static final QName PROP_PERIOD_FROM = name("periodFrom");
    public static final QName PROP_PERIOD_TO = name("periodTo");
    public static final QName PROP_PERIOD_YEAR = name("periodYear");
    public static final QName PROP_AGREEMENT_TEXT = name("agreementText");
    public static final QName PROP_SIGN_BY = name("signBy");
    public static final QName PROP_UPPER_AGREEMENT_ID = name("upperAgreementId");
    public static final QName PROP_PREVIOUS_AGREEMENT_ID = name("previousAgreementId");
    public static final QName PROP_CAMPAIGN_ID = name("campaignId");
    public static final QName PROP_REVIEW_DUE = name("reviewDue");
    public static final QName PROP_AGREEMENT_URGE_COUNT = name("agreementUrgeCount");
    public static final QName PROP_AGREEMENT_CREATED_BY = name("agreementCreatedBy");
    public static final QName PROP_AGREEMENT_CREATED_AT = name("agreementCreatedAt");
    public static final QName PROP_AGREEMENT_MODIFIED_AT = name("agreementModifiedAt");
    public static final QName PROP_SENT_AT = name("sentAt");
    public static final QName PROP_SIGNED_BELOW_AT = name("signedBelowAt");
    public static final QName PROP_IN_FORCE_AT = name("inForceAt");
    public static final QName PROP_ENDED_AT = name("endedAt");
    public static final QName PROP_AGREEMENT_PROCESS_ID = name("agreementProcessId");
    public static final QName PROP_AGREEMENT_DEMO = name("agreementDemo");
    public static final QName PROP_CLAUSE_EDITION = name("clauseEdition");
    public static final QName PROP_CLAUSE_KEY = name("clauseKey");
    public static final QName PROP_CLAUSE_KIND = name("clauseKind");
    public static final QName PROP_CLAUSE_TEXT = name("clauseText");
    public static final QName PROP_CLAUSE_WEIGHT = name("clauseWeight");
    public static final QName PROP_CLAUSE_POST = name("clausePost");
    public static final QName PROP_CLAUSE_PERSON = name("clausePerson");
    public static final QName PROP_CLAUSE_UPPER_KEY = name("clauseUpperKey");
    public static final QName PROP_CLAUSE_ORIGIN_KEY = name("clauseOriginKey");
    public static final QName PROP_SIGNATURE_EDITION = name("signatureEdition");
    public static final QName PROP_SIGNATURE_SIDE = name("signatureSide");
    public static final QName PROP_SIGNATURE_BY = name("signatureBy");
    public static final QName PROP_SIGNATURE_AT = name("signatureAt");
    public static final QName PROP_SIGNATURE_PAPER = name("signaturePaper");
    public static final QName PROP_SIGNATURE_TEXT_SHA256 = name("signatureTextSha256");
    public static final QName PROP_SIGNATURE_PDF_SHA256 = name("signaturePdfSha256");
    public static final QName PROP_SIGNATURE_LAPSED = name("signatureLapsed");
    public static final QName PROP_SUPPLEMENT_ORDINAL = name("supplementOrdinal");
    public static final QName PROP_SUPPLEMENT_TEXT = name("supplementText");
    public static final QName PROP_SUPPLEMENT_STATUS = name("supplementStatus");
    public static final QName PROP_SUPPLEMENT_SIGN_BY = name("supplementSignBy");
    public static final QName PROP_SUPPLEMENT_BY = name("supplementBy");
    public static final QName PROP_SUPPLEMENT_AT = name("supplementAt");
    public static final QName PROP_SUPPLEMENT_REFUSED_SIDE = name("supplementRefusedSide");
    public static final QName PROP_SUPPLEMENT_REFUSED_REASON = name("supplementRefusedReason");
    public static final QName PROP_SUPPLEMENT_REFUSED_BY = name("supplementRefusedBy");
    public static final QName PROP_SUPPLEMENT_REFUSED_AT = name("supplementRefusedAt");
    public static final QName PROP_REVIEW_KIND = name("reviewKind");
    public static final QName PROP_REVIEW_SCORES = name("reviewScores");
    public static final QName PROP_REVIEW_TOTAL = name("reviewTotal");
    public static final QName PROP_REVIEW_REMARK = name("reviewRemark");
    public static final QName PROP_REVIEW_BY = name("reviewBy");
    public static final QName PROP_REVIEW_AT = name("reviewAt");
    public static final QName PROP_LIST_ORDINAL = name("listOrdinal");
    public static final QName PROP_REFUSED_SIDE = name("refusedSide");
    public static final QName PROP_REFUSED_REASON = name("refusedReason");
    public static final QName PROP_REFUSED_BY = name("refusedBy");
    public static final QName PROP_REFUSED_AT = name("refusedAt");
    public static final QName PROP_TERMINATED_REASON = name("terminatedReason");
    public static final QName PROP_TERMINATED_BY = name("terminatedBy");
    public static final QName PROP_TERMINATED_AT = name("terminatedAt");

    private AgreementModel() {}
}
