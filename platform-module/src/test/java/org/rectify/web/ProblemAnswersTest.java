package org.rectify.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;

class ProblemAnswersTest {

    private static final String ROW =
            """
            {"description":"消防通道被占用","source":"public","category":"安全生产","pace":"at-once","unit":"street1"}""";

    private final RestFixture rest = new RestFixture();
    private final OpenApiSchemas contract =
            new OpenApiSchemas(RestFixture.text(rest.get("/openapi.json").send()));

    @ParameterizedTest
    @CsvSource({
        "/problems, /problems",
        "/problems?facets=true&status=open&status=settled&severity=major&repeats=true&claimed=false&sort=-foundOn, /problems",
        "/problems/problem-1, /problems/{id}",
        "/problems/similar?unit=street1&category=x&description=y, /problems/similar",
        "/problems/similar, /problems/similar"
    })
    void keepsTheContractForWhatIsRead(String path, String template) {
        MockHttpServletResponse response = rest.get(path).send();

        assertThat(response.getStatus()).as(RestFixture.text(response)).isEqualTo(200);
        contract.check("GET", template, response);
    }

    @Test
    void answersANewProblemWithItsPlaceAndVersion() {
        MockHttpServletResponse response = rest.post("/problems", ROW).send();

        assertThat(response.getStatus()).as(RestFixture.text(response)).isEqualTo(201);
        assertThat(response.getHeader("Location")).isEqualTo("/alfresco/s/rectify/v1/problems/problem-1");
        assertThat(response.getHeader("ETag")).isEqualTo("\"4\"");
        contract.check("POST", "/problems", response);
    }

    @Test
    void answersAGridWithTheIdsOfItsRows() {
        MockHttpServletResponse response =
                rest.post("/problems", "{\"rows\":[" + ROW + "," + ROW + "]}").send();

        assertThat(response.getStatus()).as(RestFixture.text(response)).isEqualTo(201);
        assertThat(json(response)).isEqualTo(Map.of("ids", List.of("problem-1", "problem-1")));
        contract.check("POST", "/problems", response);
    }

    @Test
    void namesTheCellOfAGridThatCannotBeRead() {
        String wrong = ROW.replace("\"public\"", "\"rumour\"");

        MockHttpServletResponse response =
                rest.post("/problems", "{\"rows\":[" + ROW + "," + wrong + "]}").send();

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(json(response)).containsEntry("field", "rows[1].source");
    }

    @Test
    void namesEveryCellThatIsWrongUnderTheRowThatItStandsIn() {
        String wrong = ROW.replace("\"public\"", "\"rumour\"");

        // The door judges the two rows that can be read, and finds the unit of the second of them missing.
        MockHttpServletResponse response = rest.post(
                        "/problems/check", "{\"rows\":[" + wrong + "," + ROW + "," + ROW + "]}")
                .send();

        assertThat(response.getStatus()).as(RestFixture.text(response)).isEqualTo(200);
        contract.check("POST", "/problems/check", response);
        assertThat(RestFixture.text(response)).contains("rows[0].source", "rows[2].unit");
    }

    @Test
    void takesStepsWithOneAndWithMany() {
        MockHttpServletResponse one = rest.post(
                        "/problems/problem-1/steps", "{\"step\":\"settle\",\"remark\":\"当场清理\"}")
                .send();
        MockHttpServletResponse many = rest.post(
                        "/problems/steps", "{\"ids\":[\"problem-1\",\"other\"],\"step\":\"claim\"}")
                .send();

        contract.check("POST", "/problems/{id}/steps", one);
        contract.check("POST", "/problems/steps", many);
        assertThat(json(many)).containsEntry("done", 1).containsEntry("failed", 1);
    }

    @ParameterizedTest
    @CsvSource({"order", "create", "nonsense"})
    void takesNoStepThatIsNobodysToAskFor(String step) {
        MockHttpServletResponse response = rest.post("/problems/problem-1/steps", "{\"step\":\"" + step + "\"}")
                .send();

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(json(response)).containsEntry("code", "problem.step.unknown").containsEntry("field", "step");
    }

    private static Map<String, Object> json(MockHttpServletResponse response) {
        return new Json().object(RestFixture.text(response).getBytes(StandardCharsets.UTF_8));
    }
}
