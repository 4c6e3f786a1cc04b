package org.rectify.sheet;

import java.util.ArrayList;
import java.util.List;

/** The texts that cells refer to by number. All of them have to be at hand, so there is a limit to how much they say. */
final class SharedTexts {

    static final String PART = "xl/sharedStrings.xml";

    /** In characters: some 1,600 for each of 10,000 rows. */
    private static final long MOST = 16_000_000;

    private final List<String> texts;

    SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    static SharedTexts read(SafePackage parts) {
        List<String> texts = new ArrayList<>();
        long[] length = {0};
        parts.read(PART, xml -> {
            while (xml.next()) {
                if (!xml.starts("si")) {
                    continue;
                }
                StringBuilder text = new StringBuilder();
                while (xml.next() && !xml.ends("si")) {
                    if (xml.starts("rPh")) {
                        xml.skip("rPh");
                    } else if (xml.starts("t")) {
                        xml.text(text, CellText.LONGEST + 1);
                    }
                }
                // An empty text has its price too.
                length[0] += text.length() + 20;
                if (length[0] > MOST) {
                    throw SafePackage.refused("sheet.tooLarge");
                }
                texts.add(CellText.unescaped(text.toString()));
            }
        });
        return new SharedTexts(texts);
    }

    String at(int index) {
        if (index < 0 || index >= texts.size()) {
            throw SafePackage.broken();
        }
        return texts.get(index);
    }
}
