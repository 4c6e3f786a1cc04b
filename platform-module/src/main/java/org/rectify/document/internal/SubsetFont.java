package org.rectify.document.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The part of a font that a document uses. Each character has a number of its own, also where several share a glyph, so
 * that the text can be copied out of the document as it was.
 */
final class SubsetFont {

    private final TrueType font;
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();
    private final List<Integer> glyphs = new ArrayList<>(List.of(0));

    SubsetFont(TrueType font) {
        this.font = font;
    }

    TrueType font() {
        return font;
    }

    /** The number by which the document writes that character, drawn by that glyph. */
    int number(int point, int glyph) {
        return numbers.computeIfAbsent(point, unknown -> {
            glyphs.add(glyph);
            return glyphs.size() - 1;
        });
    }

    /** Characters by number, from 1 on. */
    Map<Integer, Integer> points() {
        Map<Integer, Integer> points = new TreeMap<>();
        numbers.forEach((point, number) -> points.put(number, point));
        return points;
    }

    /** The width of each number from 0 on, in thousandths. */
    List<Integer> widths() {
        return glyphs.subList(0, numbers.size() + 1).stream().map(font::width).toList();
    }

    /** The font file that holds these glyphs under these numbers. */
    byte[] file() {
        List<Integer> all = new ArrayList<>(glyphs);
        Map<Integer, Integer> parts = new HashMap<>();
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            offsets.add(outlines.size());
            byte[] outline = renumbered(font.outline(all.get(i)), all, parts);
            outlines.writeBytes(outline);
            outlines.writeBytes(new byte[(4 - outline.length % 4) % 4]);
        }
        offsets.add(outlines.size());

        Map<String, byte[]> tables = new TreeMap<>();
        for (String tag : List.of("cvt ", "fpgm", "prep", "OS/2")) {
            if (font.table(tag).length > 0) {
                tables.put(tag, font.table(tag));
            }
        }
        tables.put("glyf", outlines.toByteArray());
        ByteBuffer loca = ByteBuffer.allocate(offsets.size() * 4);
        offsets.forEach(loca::putInt);
        tables.put("loca", loca.array());
        ByteBuffer hmtx = ByteBuffer.allocate(all.size() * 4);
        for (int glyph : all) {
            int[] measures = font.measures(glyph);
            hmtx.putShort((short) measures[0]).putShort((short) measures[1]);
        }
        tables.put("hmtx", hmtx.array());
        tables.put("head", patched(patched(font.table("head"), 50, 1), 8, 0, 0));
        tables.put("hhea", patched(font.table("hhea"), 34, all.size()));
        tables.put("maxp", patched(font.table("maxp"), 4, all.size()));
        return file(tables);
    }

    /** The outline with the glyphs that it is put together of under their new numbers, which are given here. */
    private byte[] renumbered(byte[] outline, List<Integer> all, Map<Integer, Integer> parts) {
        ByteBuffer data = ByteBuffer.wrap(outline);
        if (outline.length < 12 || data.getShort(0) >= 0) {
            return outline;
        }
        int at = 10;
        boolean more = true;
        while (more) {
            int flags = data.getShort(at) & 0xFFFF;
            int part = data.getShort(at + 2) & 0xFFFF;
            int number = parts.computeIfAbsent(part, unknown -> {
                all.add(part);
                return all.size() - 1;
            });
            data.putShort(at + 2, (short) number);
            at += 4 + ((flags & 1) != 0 ? 4 : 2);
            at += (flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
            more = (flags & 0x20) != 0;
        }
        return outline;
    }

    private static byte[] patched(byte[] table, int offset, int... values) {
        ByteBuffer data = ByteBuffer.wrap(table);
        for (int i = 0; i < values.length; i++) {
            data.putShort(offset + i * 2, (short) values[i]);
        }
        return table;
    }

    private static byte[] file(Map<String, byte[]> tables) {
        int size = 12 + tables.size() * 16;
        for (byte[] table : tables.values()) {
            size += (table.length + 3) / 4 * 4;
        }
        ByteBuffer file = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(0x00010000)
                .putShort((short) tables.size())
                .putShort((short) (power * 16))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) ((tables.size() - power) * 16));
        int offset = 12 + tables.size() * 16;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] content = table.getValue();
            for (char letter : table.getKey().toCharArray()) {
                file.put((byte) letter);
            }
            file.putInt(checksum(content)).putInt(offset).putInt(content.length);
            file.put(offset, content);
            offset += (content.length + 3) / 4 * 4;
        }
        return file.array();
    }

    private static int checksum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) {
            sum += (table[i] & 0xFF) << (24 - i % 4 * 8);
        }
        return sum;
    }
}
