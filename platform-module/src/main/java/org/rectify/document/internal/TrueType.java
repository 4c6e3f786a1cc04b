package org.rectify.document.internal;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** A TrueType font as it lies in its file: which glyph a character has, how wide it is, what it is drawn by. */
public final class TrueType {

    private static final int COLLECTION = 0x74746366;
    private static final int POSTSCRIPT = 0x4F54544F;

    private final ByteBuffer data;
    private final Map<String, int[]> tables = new HashMap<>();
    private final int unitsPerEm;
    private final boolean longOffsets;
    private final int glyphs;
    private final int measured;
    private final int characters;

    private TrueType(byte[] file) {
        data = ByteBuffer.wrap(file);
        int start = data.getInt(0) == COLLECTION ? data.getInt(12) : 0;
        if (data.getInt(start) == POSTSCRIPT) {
            throw new IllegalArgumentException("holds PostScript outlines, of which no part can be embedded");
        }
        int count = unsigned(start + 4);
        for (int i = 0; i < count; i++) {
            int entry = start + 12 + i * 16;
            String tag = new String(file, entry, 4, java.nio.charset.StandardCharsets.US_ASCII);
            tables.put(tag, new int[] {data.getInt(entry + 8), data.getInt(entry + 12)});
        }
        unitsPerEm = unsigned(at("head") + 18);
        longOffsets = unsigned(at("head") + 50) == 1;
        glyphs = unsigned(at("maxp") + 4);
        measured = unsigned(at("hhea") + 34);
        characters = characterTable();
        at("glyf");
        at("loca");
        at("hmtx");
    }

    /**
     * Reads a font.
     *
     * @throws IllegalArgumentException where the file is no TrueType font, or one of PostScript outlines
     */
    public static TrueType of(byte[] file) {
        try {
            return new TrueType(file);
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            throw new IllegalArgumentException("is no TrueType font", e);
        }
    }

    /** The glyph of the character; 0 where the font has none. */
    int glyph(int point) {
        int format = unsigned(characters);
        return format == 12 ? glyphOfAny(point) : point > 0xFFFF ? 0 : glyphOfBasic(point);
    }

    /** Its advance, in thousandths of the size. */
    int width(int glyph) {
        int index = Math.min(glyph, measured - 1);
        return Math.round(unsigned(at("hmtx") + index * 4) * 1000f / unitsPerEm);
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    /** The glyph's outline as it lies in the file; empty for one that draws nothing. */
    byte[] outline(int glyph) {
        if (glyph < 0 || glyph >= glyphs) {
            return new byte[0];
        }
        int from = offset(glyph);
        return copy(at("glyf") + from, offset(glyph + 1) - from);
    }

    /** The advance and the left side bearing, in the font's units. */
    int[] measures(int glyph) {
        int table = at("hmtx");
        if (glyph < measured) {
            return new int[] {unsigned(table + glyph * 4), data.getShort(table + glyph * 4 + 2)};
        }
        return new int[] {
            unsigned(table + (measured - 1) * 4), data.getShort(table + measured * 4 + (glyph - measured) * 2)
        };
    }

    /** A table of the font; empty where it has none of that tag. */
    byte[] table(String tag) {
        int[] place = tables.get(tag);
        return place == null ? new byte[0] : copy(place[0], place[1]);
    }

    /** The corners of the box around all glyphs, in thousandths: left, bottom, right, top. */
    int[] box() {
        int[] box = new int[4];
        for (int i = 0; i < 4; i++) {
            box[i] = Math.round(data.getShort(at("head") + 36 + i * 2) * 1000f / unitsPerEm);
        }
        return box;
    }

    private byte[] copy(int from, int length) {
        byte[] copy = new byte[Math.max(0, length)];
        data.get(from, copy);
        return copy;
    }

    private int offset(int glyph) {
        int table = at("loca");
        return longOffsets ? data.getInt(table + glyph * 4) : unsigned(table + glyph * 2) * 2;
    }

    private int at(String tag) {
        int[] place = tables.get(tag);
        if (place == null) {
            throw new IllegalArgumentException("has no table " + tag);
        }
        return place[0];
    }

    private int unsigned(int offset) {
        return data.getShort(offset) & 0xFFFF;
    }

    /** The place of the Unicode table of characters, the one of all planes first. */
    private int characterTable() {
        int table = at("cmap");
        int best = 0;
        for (int i = 0; i < unsigned(table + 2); i++) {
            int entry = table + 4 + i * 8;
            int platform = unsigned(entry);
            int place = table + data.getInt(entry + 4);
            int format = unsigned(place);
            boolean unicode = platform == 0 || platform == 3 && unsigned(entry + 2) != 0;
            if (unicode && (format == 12 || format == 4 && best == 0)) {
                best = place;
            }
        }
        if (best == 0) {
            throw new IllegalArgumentException("has no Unicode table of characters");
        }
        return best;
    }

    private int glyphOfAny(int point) {
        int low = 0;
        int high = data.getInt(characters + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = characters + 16 + middle * 12;
            if (point < data.getInt(group)) {
                high = middle - 1;
            } else if (point > data.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return data.getInt(group + 8) + point - data.getInt(group);
            }
        }
        return 0;
    }

    private int glyphOfBasic(int point) {
        int doubled = unsigned(characters + 6);
        int ends = characters + 14;
        for (int i = 0; i < doubled; i += 2) {
            if (point > unsigned(ends + i)) {
                continue;
            }
            int start = unsigned(ends + doubled + 2 + i);
            if (point < start) {
                return 0;
            }
            int delta = unsigned(ends + 2 * doubled + 2 + i);
            int rangeAt = ends + 3 * doubled + 2 + i;
            int range = unsigned(rangeAt);
            int glyph = range == 0 ? point : unsigned(rangeAt + range + (point - start) * 2);
            return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
        }
        return 0;
    }
}
