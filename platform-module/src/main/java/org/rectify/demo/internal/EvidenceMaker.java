package org.rectify.demo.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the files that show a measure done: a note, a page in PDF, or a picture of the place. */
public final class EvidenceMaker {

    private static final int SCENES = 8;

    private final Map<Integer, byte[]> scenes = new ConcurrentHashMap<>();

    /**
     * A file of the given name, of a kind left to chance.
     *
     * @param name without an ending
     * @param lines what it says, where it is of a kind that says anything
     */
    public EvidenceFile make(String name, List<String> lines, Random random) {
        int kind = random.nextInt(10);
        if (kind < 4) {
            byte[] text = String.join("\n", lines).concat("\n").getBytes(StandardCharsets.UTF_8);
            return new EvidenceFile(name + ".txt", text);
        }
        if (kind < 8) {
            return new EvidenceFile(name + ".pdf", PdfPage.of(lines));
        }
        // Few scenes are drawn, for drawing is dear; there is no harm in one picture at two places of an invented town.
        int scene = random.nextInt(SCENES);
        return new EvidenceFile(name + ".png", scenes.computeIfAbsent(scene, ScenePicture::draw));
    }
}
