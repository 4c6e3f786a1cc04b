package org.rectify.agreement.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.rectify.agreement.AgreementTemplate;

/** The text that is shipped, for offices that have none of their own yet. */
public final class StandardText {

    private static final String FILE = "/alfresco/module/rectify-platform/agreement/standard.txt";

    private StandardText() {}

    public static AgreementTemplate template() {
        try (InputStream in = Objects.requireNonNull(StandardText.class.getResourceAsStream(FILE), FILE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new AgreementTemplate(null, null, "通用范本", text, false, 1, null, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
