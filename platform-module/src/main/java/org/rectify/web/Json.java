package org.rectify.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;

/** JSON as this interface speaks it: UTF-8, dates as ISO texts, and nothing doubtful taken in. */
public final class Json {

    private static final int DEEPEST = 50;

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    public Json() {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(40)
                        .build());
    }

    /** The value as JSON in UTF-8. */
    public byte[] bytes(Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /** The value as JSON. */
    public String text(Object value) {
        if (value instanceof Ready ready) {
            return ready.json();
        }
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The object in the body.
     *
     * @throws RefusedException {@code request.json.malformed}
     */
    public Map<String, Object> object(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            Map<String, Object> object = mapper.readValue(text, new TypeReference<Map<String, Object>>() {});
            if (object == null) {
                throw malformed();
            }
            return object;
        } catch (JsonProcessingException | CharacterCodingException e) {
            throw malformed();
        }
    }

    /** A document that lies on the class path, as a tree of its own. */
    public ObjectNode document(InputStream in) throws IOException {
        return (ObjectNode) mapper.readTree(in);
    }

    /** A new tree. */
    public ObjectNode node() {
        return mapper.createObjectNode();
    }

    private static RefusedException malformed() {
        return new RefusedException(Refusal.invalid("request.json.malformed", null));
    }

    /** JSON that is written already. */
    public record Ready(String json) {}
}
