package org.rectify.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextEncodingTest {

    private static final Charset GB = Charset.forName("GB18030");

    @TempDir
    Path folder;

    @Test
    void tellsTheEncodingsThatOfficesUse() throws IOException {
        assertThat(TextEncoding.of("现场说明".getBytes(StandardCharsets.UTF_8))).isEqualTo(StandardCharsets.UTF_8);
        assertThat(TextEncoding.of("plain".getBytes(StandardCharsets.US_ASCII))).isEqualTo(StandardCharsets.UTF_8);
        assertThat(TextEncoding.of(new byte[0])).isEqualTo(StandardCharsets.UTF_8);
        assertThat(TextEncoding.of("现场说明".getBytes(GB))).isEqualTo(GB);
        assertThat(TextEncoding.of("现场".getBytes(StandardCharsets.UTF_16))).isEqualTo(StandardCharsets.UTF_16);
        byte[] cut = "现场".getBytes(StandardCharsets.UTF_8);
        assertThat(TextEncoding.of(Arrays.copyOf(cut, cut.length - 1)))
                .as("cut off within a character")
                .isEqualTo(StandardCharsets.UTF_8);
        assertThat(TextEncoding.of(Files.write(folder.resolve("a.txt"), "防火卷帘".getBytes(GB))))
                .isEqualTo(GB);
    }
}
