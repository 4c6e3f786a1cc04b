package org.rectify.document.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The fonts that a paper is set in: those that the office has put there for the faces of official documents, and the one
 * that the module carries for all else and for whatever they lack.
 */
public final class Fonts {

    /** A face that documents name; {@code file} is what the office's font for it is called. */
    public enum Face {
        TITLE("xiaobiaosong.ttf", "标宋", true),
        BLACK("heiti.ttf", "黑|Hei|Gothic|Sans", true),
        KAI("kaiti.ttf", "楷|Kai", false),
        FANG_SONG("fangsong.ttf", "仿宋|Fang", false),
        SONG("songti.ttf", "", false);

        private final String file;
        private final String names;
        private final boolean heavy;

        Face(String file, String names, boolean heavy) {
            this.file = file;
            this.names = names;
            this.heavy = heavy;
        }

        public String file() {
            return file;
        }

        static Face named(String font) {
            for (Face face : values()) {
                if (java.util.regex.Pattern.compile(face.names).matcher(font).find()) {
                    return face;
                }
            }
            return SONG;
        }
    }

    /** What stands for a character that no font has. */
    private static final int MISSING = '〓';

    private final Map<Face, TrueType> own;
    private final Supplier<TrueType> carried;

    /** @param carried is asked when it is first needed: it is large */
    public Fonts(Map<Face, TrueType> own, Supplier<TrueType> carried) {
        this.own = own.isEmpty() ? Map.of() : new EnumMap<>(own);
        this.carried = carried;
    }

    /** The character as the document wants it, drawn by the first font that has it. */
    Drawn drawn(int point, Sheet.Look look) {
        Face face = Face.named(look.font());
        Optional<Drawn> wanted = Optional.ofNullable(own.get(face))
                .filter(font -> font.glyph(point) != 0)
                .map(font -> new Drawn(font, font.glyph(point), look.bold()));
        return wanted.orElseGet(() -> {
            TrueType font = carried.get();
            int glyph = font.glyph(point);
            return new Drawn(font, glyph == 0 ? font.glyph(MISSING) : glyph, look.bold() || face.heavy);
        });
    }

    /** A font's glyph; {@code heavy} where its outline is to be drawn too, because the font has no heavier cut. */
    record Drawn(TrueType font, int glyph, boolean heavy) {}
}
