package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rectify.acceptance.order.OrderCase;
import org.rectify.acceptance.order.Situation;
import org.rectify.acceptance.support.Answer;
import org.rectify.acceptance.support.Host;

/** Orders on paper: drafts as drafts, and what was issued always the same. */
class PapersIT {

    private final Host host = Host.current();

    @Test
    void aDraftIsPrintedAsADraftAndListedNowhere() {
        OrderCase order = Situation.DRAFT.reach(host);
        Answer pdf =
                host.as("supervisor").get(path(order, "document?format=pdf")).expect(200);
        assertThat(pdf.contentType()).startsWith("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        assertThat(host.as("supervisor").read(path(order, "papers")).path("items"))
                .isEmpty();
        host.as("supervisor").get(path(order, "document?kind=close-off")).refused(404, "document.notIssued");
        host.as("supervisor").get(path(order, "document?format=odt")).expect(400);
        host.as("outsider").get(path(order, "document")).refused(404, "order.notFound");
    }

    @Test
    void whatWasIssuedStaysAsItWasIssued() {
        OrderCase order = Situation.ISSUED.reach(host);
        JsonNode paper = host.as("street1.officer").read(path(order, "papers")).at("/items/0");
        assertThat(paper.path("kind").asText()).isEqualTo("order");
        byte[] docx = bytes(order, "document?format=docx");
        byte[] pdf = bytes(order, "document?format=pdf");
        assertThat(docx).startsWith("PK".getBytes(StandardCharsets.US_ASCII));

        order.signFor().plan();
        assertThat(bytes(order, "document?format=docx&ordinal=1")).isEqualTo(docx);
        assertThat(bytes(order, "document?format=pdf")).isEqualTo(pdf);
        JsonNode made = host.as("supervisor").read(path(order, "papers")).at("/items/0");
        assertThat(made.path("pending").asBoolean()).isFalse();
        assertThat(made.path("sha256").asText()).isEqualTo(paper.path("sha256").asText());
        assertThat(host.as("supervisor").read(path(order, "timeline")).toString())
                .contains(paper.path("sha256").asText());
    }

    @Test
    void aCertificateIsIssuedAtCloseOff() {
        OrderCase order = Situation.CLOSED.reach(host);
        assertThat(host.as("supervisor").read(path(order, "papers")).path("items"))
                .extracting(item -> item.path("kind").asText())
                .containsExactly("order", "close-off");
        assertThat(bytes(order, "document?kind=close-off&format=pdf"))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void templatesAreForAdministratorsAndTheUnitsOffice() {
        host.administrator().get("/admin/templates").expect(200);
        JsonNode all = host.as("supervisor").read("/admin/templates");
        assertThat(all.path("kinds")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(all.path("units").toString()).contains("district");
        host.as("supervisor").get("/admin/templates/order?unit=district").expect(200);
        host.as("street1.officer").get("/admin/templates").refused(403, "access.denied");
        host.as("supervisor").get("/admin/templates/order?unit=street1").refused(403, "access.denied");
        host.as("supervisor").get("/admin/templates/nothing").refused(404, "document.template.notFound");
    }

    private byte[] bytes(OrderCase order, String what) {
        return host.as("street1.officer").get(path(order, what)).expect(200).body();
    }

    private static String path(OrderCase order, String what) {
        return "/orders/" + order.id() + "/" + what;
    }
}
