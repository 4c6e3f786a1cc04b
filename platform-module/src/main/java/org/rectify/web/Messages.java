package org.rectify.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The module's texts in the two languages it speaks. Read here and not through the host, because the host falls back to
 * the language of its own machine where this interface has to answer in Chinese.
 */
public final class Messages {

    /** What is spoken where nothing else was asked for. */
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private static final String FOLDER = "messages/";

    private final Map<Locale, Properties> texts;

    /** The texts of those bundles. */
    public Messages(List<String> bundles) {
        texts = Map.of(CHINESE, load(bundles, "_zh_CN"), Locale.ENGLISH, load(bundles, "_en"));
    }

    /** The texts of refusals and the labels of values, of every feature. */
    public static Messages standard() {
        return new Messages(bundles());
    }

    /** The bundles that are there in English and in Chinese: each feature may bring its own. */
    static List<String> bundles() {
        return ModuleFiles.names(FOLDER + "rectify-*_en.properties").stream()
                .map(name -> name.substring(0, name.length() - "_en.properties".length()))
                .toList();
    }

    private static Properties load(List<String> bundles, String suffix) {
        Properties all = new Properties();
        for (String bundle : bundles) {
            String path = FOLDER + bundle + suffix + ".properties";
            try (InputStream in = ModuleFiles.open(path)) {
                all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    /** The text, with its placeholders filled in; empty where there is none. */
    public Optional<String> find(Locale locale, String key, Object... arguments) {
        String pattern = texts.get(language(locale)).getProperty(key);
        return Optional.ofNullable(pattern).map(text -> new MessageFormat(text, Locale.ROOT).format(arguments));
    }

    /** The language in which such a locale is answered. */
    static Locale language(Locale locale) {
        return "en".equals(locale.getLanguage()) ? Locale.ENGLISH : CHINESE;
    }
}
