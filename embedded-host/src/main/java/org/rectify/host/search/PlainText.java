package org.rectify.host.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import org.rectify.platform.TextEncoding;

/** Text files: in UTF-8 where they are valid in it, in UTF-16 where they say so, else in the Chinese encoding of old. */
final class PlainText {
    private static final int BYTES_A_CHARACTER = 4;

    private PlainText() {}

    static void read(InputStream in, int characters, StringBuilder text) throws IOException {
        byte[] bytes = in.readNBytes(characters * BYTES_A_CHARACTER);
        CharsetDecoder decoder = TextEncoding.of(bytes)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        CharBuffer decoded = decoder.decode(ByteBuffer.wrap(bytes));
        text.append(
                decoded.length() > 0 && decoded.charAt(0) == '\uFEFF'
                        ? decoded.subSequence(1, decoded.length())
                        : decoded);
    }
}
