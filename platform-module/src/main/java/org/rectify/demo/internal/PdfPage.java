package org.rectify.demo.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One page of A4 with lines of Chinese text, as PDF. The text is set in one of the fonts that every reader of PDF supplies
 * for Chinese, so that none has to be carried.
 */
final class PdfPage {

    private static final int SIZE = 14;
    private static final int LEADING = 26;
    private static final int PER_LINE = 34;
    private static final Pattern RUN = Pattern.compile("\\p{ASCII}+|\\P{ASCII}+");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private PdfPage() {}

    static byte[] of(List<String> lines) {
        return new PdfPage().write(lines);
    }

    private byte[] write(List<String> lines) {
        print("%PDF-1.4\n");
        object("<</Type/Catalog/Pages 2 0 R>>");
        object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</C 5 0 R/L 8 0 R>>>>"
                + "/Contents 4 0 R>>");
        String content = content(lines);
        object("<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream");
        object("<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>");
        object("<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/FontDescriptor 7 0 R"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>");
        object("<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0"
                + "/Ascent 880/Descent -120/CapHeight 880/StemV 93>>");
        object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
        int table = out.size();
        StringBuilder end =
                new StringBuilder("xref\n0 ").append(offsets.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(offset -> end.append(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
        end.append("trailer\n<</Size ").append(offsets.size() + 1).append("/Root 1 0 R>>\nstartxref\n");
        print(end.append(table).append("\n%%EOF\n").toString());
        return out.toByteArray();
    }

    private static String content(List<String> lines) {
        StringBuilder content = new StringBuilder("BT " + LEADING + " TL 60 760 Td");
        for (String line : lines) {
            for (int at = 0; at == 0 || at < line.length(); at += PER_LINE) {
                RUN.matcher(line.substring(at, Math.min(line.length(), at + PER_LINE)))
                        .results()
                        .map(MatchResult::group)
                        .forEach(run -> show(run, content));
                content.append("\nT*");
            }
        }
        return content.append("\nET").toString();
    }

    /** Digits and Latin letters are set in a font of their own: what stands in for the Chinese one may lack them. */
    private static void show(String run, StringBuilder content) {
        boolean latin = run.charAt(0) < 128;
        byte[] codes = run.getBytes(latin ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE);
        content.append(latin ? "\n/L " : "\n/C ")
                .append(SIZE)
                .append(" Tf <")
                .append(HexFormat.of().withUpperCase().formatHex(codes))
                .append("> Tj");
    }

    private void object(String body) {
        offsets.add(out.size());
        print(offsets.size() + " 0 obj\n" + body + "\nendobj\n");
    }

    private void print(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
