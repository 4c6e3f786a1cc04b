package org.rectify.document.alfresco;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.rectify.document.internal.Fonts;
import org.rectify.document.internal.TrueType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the fonts: the office's own in the folder of the setting, and the one that lies in the module. */
public final class FontFiles {

    private static final Logger LOG = LoggerFactory.getLogger(FontFiles.class);
    private static final String CARRIED = "/alfresco/module/rectify-platform/document/fonts/NotoSerifSC.ttf";

    private FontFiles() {}

    /**
     * The fonts for papers; a file that cannot be used is said in the log and left out.
     *
     * @param folder by setting {@code rectify.document.fonts}; blank for none
     */
    public static Fonts fonts(String folder) {
        Map<Fonts.Face, TrueType> own = new EnumMap<>(Fonts.Face.class);
        if (folder != null && !folder.isBlank()) {
            for (Fonts.Face face : Fonts.Face.values()) {
                Path file = Path.of(folder.strip(), face.file());
                if (Files.isReadable(file)) {
                    read(file, face, own);
                }
            }
            LOG.info("Official documents are set in {} fonts of {}", own.keySet(), folder);
        }
        return new Fonts(own, new Carried());
    }

    private static void read(Path file, Fonts.Face face, Map<Fonts.Face, TrueType> own) {
        try {
            own.put(face, TrueType.of(Files.readAllBytes(file)));
        } catch (IOException | IllegalArgumentException e) {
            LOG.error("The font {} is not used: {}", file, e.getMessage());
        }
    }

    /** Read when the first paper is made: 14 MB that a server which makes none does not need. */
    private static final class Carried implements java.util.function.Supplier<TrueType> {

        private TrueType font;

        @Override
        public synchronized TrueType get() {
            if (font == null) {
                try (InputStream in = FontFiles.class.getResourceAsStream(CARRIED)) {
                    font = TrueType.of(in.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return font;
        }
    }
}
