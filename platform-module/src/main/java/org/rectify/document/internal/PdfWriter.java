package org.rectify.document.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;
import org.rectify.document.internal.Pages.Mark;
import org.rectify.platform.Lists;

/**
 * Writes pages as PDF 1.7 with what they use of their fonts embedded. Nothing of the day or the machine gets in: the same
 * pages are the same bytes.
 */
final class PdfWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();
    private final Map<TrueType, Integer> fontIndex = new IdentityHashMap<>();
    private final List<SubsetFont> fonts = new ArrayList<>();

    private PdfWriter() {}

    /**
     * Writes the pages.
     *
     * @param mark written across every page, or null
     */
    static byte[] write(Sheet.Measures page, List<List<Mark>> pages, String title, Marking mark) {
        return new PdfWriter().document(page, pages, title, mark);
    }

    /** A word across the page in pale letters. */
    record Marking(List<Letter> letters) {}

    SubsetFont subset(TrueType font) {
        return fonts.get(index(font));
    }

    /** Its place among the document's fonts. */
    int index(TrueType font) {
        return fontIndex.computeIfAbsent(font, unknown -> {
            fonts.add(new SubsetFont(font));
            return fonts.size() - 1;
        });
    }

    private byte[] document(Sheet.Measures page, List<List<Mark>> pages, String title, Marking marking) {
        ascii("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        int catalog = reserve();
        int tree = reserve();
        int info = reserve();
        int resources = reserve();
        StringBuilder kids = new StringBuilder();
        for (List<Mark> marks : pages) {
            int content = reserve();
            int node = reserve();
            stream(content, "", new PdfContent(this, page).of(marks, marking));
            object(
                    node,
                    "<</Type/Page/Parent " + tree + " 0 R/MediaBox[0 0 " + PdfContent.number(page.width()) + " "
                            + PdfContent.number(page.height()) + "]/Resources " + resources + " 0 R/Contents "
                            + content + " 0 R>>");
            kids.append(node).append(" 0 R ");
        }
        StringBuilder names = new StringBuilder("<</Font<<");
        for (int i = 0; i < fonts.size(); i++) {
            names.append("/F").append(i).append(" ").append(font(fonts.get(i))).append(" 0 R");
        }
        object(resources, names.append(">>>>").toString());
        object(tree, "<</Type/Pages/Kids[" + kids + "]/Count " + pages.size() + ">>");
        object(
                catalog,
                "<</Type/Catalog/Pages " + tree + " 0 R/Lang(zh-CN)/ViewerPreferences<</DisplayDocTitle true>>>>");
        object(info, "<</Title " + hex(title) + "/Producer(Rectify)>>");
        return end(catalog, info);
    }

    private byte[] end(int catalog, int info) {
        String id = digest(out.toByteArray());
        int table = out.size();
        StringBuilder xref = new StringBuilder("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        for (int offset : offsets) {
            xref.append(String.format(Locale.ROOT, "%010d 00000 n \n", offset));
        }
        ascii(xref + "trailer\n<</Size " + (offsets.size() + 1) + "/Root " + catalog + " 0 R/Info " + info + " 0 R/ID[<"
                + id + "><" + id + ">]>>\nstartxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    private int font(SubsetFont font) {
        int whole = reserve();
        int letters = reserve();
        int descriptor = reserve();
        int file = reserve();
        int unicode = reserve();
        byte[] bytes = font.file();
        stream(file, "/Length1 " + bytes.length, bytes);
        stream(unicode, "", unicode(font).getBytes(StandardCharsets.US_ASCII));
        String name = "/" + tag(digest(bytes)) + "+Rectify" + index(font.font());
        int[] box = font.font().box();
        object(
                descriptor,
                "<</Type/FontDescriptor/FontName" + name + "/Flags 4/FontBBox[" + box[0] + " " + box[1] + " " + box[2]
                        + " " + box[3] + "]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 733/StemV 80/FontFile2 "
                        + file + " 0 R>>");
        StringBuilder widths = new StringBuilder();
        font.widths().forEach(width -> widths.append(width).append(' '));
        object(
                letters,
                "<</Type/Font/Subtype/CIDFontType2/BaseFont" + name
                        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
                        + descriptor + " 0 R/DW 1000/W[0[" + widths + "]]/CIDToGIDMap/Identity>>");
        object(
                whole,
                "<</Type/Font/Subtype/Type0/BaseFont" + name + "/Encoding/Identity-H/DescendantFonts[" + letters
                        + " 0 R]/ToUnicode " + unicode + " 0 R>>");
        return whole;
    }

    private static String unicode(SubsetFont font) {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n"
                + "/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
        List<Map.Entry<Integer, Integer>> points = List.copyOf(font.points().entrySet());
        for (List<Map.Entry<Integer, Integer>> some : Lists.parts(points, 100)) {
            map.append(some.size()).append(" beginbfchar\n");
            for (Map.Entry<Integer, Integer> point : some) {
                byte[] text = Character.toString(point.getValue()).getBytes(StandardCharsets.UTF_16BE);
                map.append(String.format(
                        Locale.ROOT,
                        "<%04X><%s>\n",
                        point.getKey(),
                        HexFormat.of().formatHex(text)));
            }
            map.append("endbfchar\n");
        }
        return map + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
    }

    private int reserve() {
        offsets.add(0);
        return offsets.size();
    }

    private void object(int number, String content) {
        offsets.set(number - 1, out.size());
        ascii(number + " 0 obj\n" + content + "\nendobj\n");
    }

    private void stream(int number, String entries, byte[] content) {
        byte[] packed = packed(content);
        offsets.set(number - 1, out.size());
        ascii(number + " 0 obj\n<</Filter/FlateDecode/Length " + packed.length + entries + ">>\nstream\n");
        out.writeBytes(packed);
        ascii("\nendstream\nendobj\n");
    }

    private static byte[] packed(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private void ascii(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String hex(String text) {
        return "<FEFF" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    private static String tag(String digest) {
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + Integer.parseInt(digest.substring(i * 2, i * 2 + 2), 16) % 26));
        }
        return tag.toString();
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().withUpperCase().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
