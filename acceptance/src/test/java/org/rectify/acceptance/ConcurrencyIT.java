package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.rectify.acceptance.order.Draft;
import org.rectify.acceptance.order.OrderCase;
import org.rectify.acceptance.order.Situation;
import org.rectify.acceptance.support.Answer;
import org.rectify.acceptance.support.AtOnce;
import org.rectify.acceptance.support.Host;

/** Several people at the same moment. */
class ConcurrencyIT {

    private final Host host = Host.current();

    @RepeatedTest(5)
    void ofTwoWhoTakeTheSameStepExactlyOneWins() {
        OrderCase order = Situation.ISSUED.reach(host);
        oneWins(
                order,
                () -> order.attempt("street1.liaison", "sign-for"),
                () -> order.attempt("street1.officer", "sign-for"));
        assertThat(order.refresh().status()).isEqualTo("received");
    }

    @RepeatedTest(3)
    void ofTwoVerifiersExactlyOneDecides() {
        OrderCase order = Situation.SUBMITTED.reach(host);
        oneWins(
                order,
                () -> order.attempt("supervisor", "accept", "remark", "合格。"),
                () -> order.attempt("supervisor2", "return", "remark", "不合格。"));
        assertThat(order.refresh().status()).isIn("closed", "rectifying");
    }

    @Test
    void ofTwoWhoSawTheSameVersionOneHasToLookAgain() {
        OrderCase order = Situation.RECTIFYING.reach(host);
        String seen = "\"" + order.version() + "\"";
        oneWins(order, () -> report(order, "street1.liaison", seen), () -> report(order, "street1.officer", seen));
        assertThat(order.refresh().order().path("reports")).hasSize(1);
    }

    private Answer report(OrderCase order, String user, String version) {
        return host.as(user)
                .call("POST", "/orders/" + order.id() + "/steps")
                .header("If-Match", version)
                .json(OrderCase.body("report", "percentage", 50, "text", "进展"))
                .send();
    }

    private static void oneWins(OrderCase order, Callable<Answer> first, Callable<Answer> second) {
        int before = order.refresh().timeline().size();
        List<Answer> answers = AtOnce.all(List.of(first, second));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        Answer loser = answers.stream()
                .filter(each -> each.status() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(loser.code()).as(loser::toString).isIn("order.step.unavailable", "order.version.stale");
        assertThat(order.timeline()).hasSize(before + 1);
    }

    @Test
    void assistingUnitsMayFinishAtTheSameMoment() {
        OrderCase order = Draft.ofDistrict()
                .assisting("finance", "urban", "sanitation")
                .issue(host)
                .rectifying();
        List<Answer> answers = AtOnce.all(List.of(
                () -> order.attempt("finance.officer", "complete-part", "text", "完成"),
                () -> order.attempt("urban.officer", "complete-part", "text", "完成"),
                () -> order.attempt("sanitation.officer", "complete-part", "text", "完成")));
        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(order.refresh().order().path("assistingUnits"))
                .allMatch(part -> part.path("completed").asBoolean());
    }

    @Test
    void twentyIssuedAtOnceGetNumbersWithoutGapOrDouble() {
        List<OrderCase> drafts = IntStream.range(0, 20)
                .mapToObj(i -> Draft.ofDistrict()
                        .by(i % 2 == 0 ? "supervisor" : "supervisor2")
                        .create(host))
                .toList();
        List<Answer> answers = AtOnce.all(drafts.stream()
                .<Callable<Answer>>map(order -> () -> order.attempt("supervisor", "issue"))
                .toList());
        assertThat(answers).allSatisfy(answer -> answer.expect(200));
        List<Long> numbers = answers.stream()
                .map(answer -> sequence(answer.json().path("number").asText()))
                .sorted()
                .collect(Collectors.toList());
        assertThat(numbers)
                .isEqualTo(
                        IntStream.range(0, 20).mapToObj(i -> numbers.get(0) + i).toList());
    }

    @Test
    void whatIsRefusedTakesNoNumber() {
        long before =
                sequence(Draft.ofDistrict().issue(host).order().path("number").asText());
        Draft late = Draft.ofDistrict().with("responsiblePerson", null);
        late.create(host).attempt("supervisor", "issue").refused(400, "request.field.missing");
        long after =
                sequence(Draft.ofDistrict().issue(host).order().path("number").asText());
        assertThat(after).isEqualTo(before + 1);
    }

    private static long sequence(String number) {
        Matcher digits = Pattern.compile("(\\d+)\\D*$").matcher(number);
        assertThat(digits.find()).as(number).isTrue();
        return Long.parseLong(digits.group(1));
    }
}
