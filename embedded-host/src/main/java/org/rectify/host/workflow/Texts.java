package org.rectify.host.workflow;

import org.springframework.extensions.surf.util.I18NUtil;

/** Titles and descriptions, in the language of the request where a bundle has them. */
final class Texts {
    private Texts() {}

    /** The message under the key, else the first of the other texts that there is. */
    static String of(String labels, String feature, String... otherwise) {
        String text = I18NUtil.getMessage(labels.replace(':', '_') + "." + feature);
        for (int i = 0; text == null && i < otherwise.length; i++) {
            text = otherwise[i];
        }
        return text;
    }
}
