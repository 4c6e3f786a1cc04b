package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rectify.acceptance.order.OrderCase;
import org.rectify.acceptance.order.Situation;
import org.rectify.acceptance.support.Answer;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.Json;

/** Steps with something wrong about them: refused with the field at fault, and the order stays as it was. */
class WrongStepsIT {

    private static OrderCase rectifying;

    private final Host host = Host.current();

    /** $in20 and $in200 stand for days from today, $long for ten thousand characters. */
    @ParameterizedTest(name = "{1} {2}: {4} {5}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            street1.officer | dance             | {}                                                       | 400 | order.step.unknown         | step
            street1.officer | null              | {}                                                       | 400 | request.field.missing      | step
            street1.officer | sign-for          | {}                                                       | 409 | order.step.unavailable     |
            supervisor      | accept            | {"remark":"x"}                                           | 409 | order.step.unavailable     |
            street1.officer | plan              | {}                                                       | 400 | request.field.missing      | measures
            street1.officer | plan              | {"measures":[]}                                          | 400 | request.field.missing      | measures
            street1.officer | plan              | {"measures":"清运"}                                       | 400 | request.field.invalid      | measures
            street1.officer | plan              | {"measures":[{"text":"","dueOn":"$in20"}]}               | 400 | request.field.missing      | measures[0].text
            street1.officer | plan              | {"measures":[{"text":"做"}]}                              | 400 | request.field.missing      | measures[0].dueOn
            street1.officer | plan              | {"measures":[{"text":"做","dueOn":"2026-13-01"}]}         | 400 | request.date.invalid       | measures[0].dueOn
            street1.officer | plan              | {"measures":[{"text":"做","dueOn":"$in200"}]}             | 400 | order.measure.afterDeadline | measures[0].dueOn
            street1.officer | plan              | {"measures":[{"text":"做","dueOn":"$in20","person":"street2.officer"}]} | 400 | person.notOfUnit | measures[0].person
            street1.officer | plan              | {"measures":[{"text":"做","dueOn":"$in20","colour":"红"}]} | 400 | request.field.unknown      | measures[0].colour
            street1.officer | plan              | {"measures":[{"id":"no","text":"做","dueOn":"$in20"}]}    | 400 | order.measure.unknown      | measures[0].id
            street1.officer | report            | {"percentage":101,"text":"x"}                            | 400 | order.percentage.invalid   | percentage
            street1.officer | report            | {"percentage":-1,"text":"x"}                             | 400 | order.percentage.invalid   | percentage
            street1.officer | report            | {"percentage":"很多","text":"x"}                          | 400 | request.field.invalid      | percentage
            street1.officer | report            | {"percentage":50.5,"text":"x"}                           | 400 | request.field.invalid      | percentage
            street1.officer | report            | {"percentage":99999999999,"text":"x"}                    | 400 | request.field.invalid      | percentage
            street1.officer | report            | {"percentage":50}                                        | 400 | request.field.missing      | text
            street1.officer | report            | {"percentage":50,"text":"$long"}                         | 400 | request.field.tooLong      | text
            street1.officer | report            | {"percentage":50,"text":"x","period":"2026-13"}          | 400 | order.period.invalid       | period
            street1.officer | report            | {"percentage":50,"text":"x","period":"2199-01"}          | 400 | order.period.invalid       | period
            street1.officer | submit            | {}                                                       | 400 | request.field.missing      | text
            street1.officer | submit            | {"text":"完成"}                                           | 409 | order.evidence.missing     | evidence
            street1.officer | submit            | {"text":"完成","attachments":["no"]}                      | 400 | attachment.unknown         | attachments
            street1.officer | submit            | {"text":"完成","evidence":[{"measureId":"no","attachmentId":"no"}]} | 400 | attachment.unknown | evidence[0].attachmentId
            street1.officer | request-extension | {"reason":"雨","newDeadline":"2026-02-30"}                | 400 | request.date.invalid       | newDeadline
            street1.officer | request-extension | {"reason":"雨","newDeadline":"2020-01-06"}                | 400 | order.deadline.past        | newDeadline
            street1.officer | request-extension | {"reason":" ","newDeadline":"$in20"}                     | 400 | request.field.missing      | reason
            street1.officer | break-down        | {"children":[{"leadUnit":"community5","responsiblePerson":"community5.officer","deadline":"$in20"}]} | 400 | unit.notSupervised | children[0].leadUnit
            street1.officer | break-down        | {"children":[{"leadUnit":"nounit","responsiblePerson":"community1.officer","deadline":"$in20"}]} | 400 | unit.unknown | children[0].leadUnit
            street1.officer | break-down        | {"children":[{"leadUnit":"community1","responsiblePerson":"street1.officer","deadline":"$in20"}]} | 400 | person.notOfUnit | children[0].responsiblePerson
            street1.officer | break-down        | {"children":[{"leadUnit":"community1","responsiblePerson":"community1.officer","deadline":"$in200"}]} | 400 | order.deadline.afterParent | children[0].deadline
            supervisor      | suspend           | {"reason":"x","reviewOn":"2020-01-06"}                   | 400 | order.review.past          | reviewOn
            supervisor      | suspend           | {"reason":"x"}                                           | 400 | request.field.missing      | reviewOn
            supervisor      | reassign          | {"responsiblePerson":"nobody"}                           | 400 | person.unknown             | responsiblePerson
            supervisor      | urge              | {"remark":5}                                             | 400 | request.field.invalid      | remark
            supervisor      | urge              | {"remark":"$long"}                                       | 400 | request.field.tooLong      | remark
            supervisor      | urge              | {"remark":"a\\u0000b"}                                   | 400 | request.field.controlCharacter | remark
            supervisor      | urge              | {"colour":"red"}                                         | 400 | request.field.unknown      | colour
            supervisor      | comment           | {"remark":"　"}                                           | 400 | request.field.missing      | remark
            finance.officer | complete-part     | {}                                                       | 400 | request.field.missing      | text
            """)
    void aWrongStepIsNotTaken(String user, String step, String fields, int status, String code, String field) {
        if (rectifying == null) {
            rectifying = Situation.RECTIFYING.reach(host);
        }
        JsonNode before = rectifying.seenBy(host.adminName());
        int entries = rectifying.timeline().size();
        Answer answer = host.as(user)
                .post("/orders/" + rectifying.id() + "/steps", body(step, fields))
                .refused(status, code);
        JsonNode atFault = answer.json().path("field");
        assertThat(atFault.isNull() ? null : atFault.asText()).isEqualTo(field);
        assertThat(rectifying.seenBy(host.adminName())).isEqualTo(before);
        assertThat(rectifying.timeline()).hasSize(entries);
    }

    private static ObjectNode body(String step, String fields) {
        String filled = fields.replace("$in200", Host.today().plusDays(200).toString())
                .replace("$in20", Host.today().plusDays(20).toString())
                .replace("$long", "整".repeat(10_000));
        ObjectNode body = Json.object();
        if (!step.equals("null")) {
            body.put("step", step);
        }
        body.setAll((ObjectNode) Json.read(filled.getBytes(StandardCharsets.UTF_8)));
        return body;
    }
}
