package org.rectify.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a real host needs in a descriptor, found by trying: see the traps beside each. */
class DescriptorsTest {

    private static String resource(String path) throws IOException {
        try (InputStream in = DescriptorsTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"get", "head", "post", "put", "delete"})
    void declareEachMethodAsTheHostNeedsIt(String method) throws IOException {
        String descriptor =
                resource("/alfresco/extension/templates/webscripts/org/rectify/web/rest." + method + ".desc.xml");

        assertThat(descriptor)
                .contains("<url>/rectify/{path}</url>", "<authentication>user</authentication>")
                // With a transaction the host reads the body itself, and a retry finds it empty.
                .contains("<transaction>none</transaction>")
                // Else the host parses uploads first, onto its disk.
                .contains("<formdata multipart-processing=\"false\"/>");
        assertThat(resource("/alfresco/module/rectify-platform/context/web-context.xml"))
                .contains("id=\"webscript.org.rectify.web.rest." + method + "\"");
    }
}
