package org.springframework.extensions.surf.util;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The messages of all registered bundles, in the language of the current thread. */
public class I18NUtil {
    private static final ThreadLocal<Locale> LOCALE = new ThreadLocal<>();
    private static final ThreadLocal<Locale> CONTENT_LOCALE = new ThreadLocal<>();
    private static final Set<String> BUNDLES = Collections.synchronizedSet(new LinkedHashSet<>());
    private static final Map<Locale, Map<String, String>> MESSAGES = new ConcurrentHashMap<>();

    /** The thread's locale, null to fall back on the JVM's. */
    public static void setLocale(Locale locale) {
        if (locale == null) {
            LOCALE.remove();
        } else {
            LOCALE.set(locale);
        }
    }

    /** The thread's locale, else the JVM's. */
    public static Locale getLocale() {
        Locale locale = LOCALE.get();
        return locale == null ? Locale.getDefault() : locale;
    }

    /** The thread's locale, if one is set. */
    public static Locale getLocaleOrNull() {
        return LOCALE.get();
    }

    /** Sets the locale in which multilingual content is read and written. */
    public static void setContentLocale(Locale locale) {
        if (locale == null) {
            CONTENT_LOCALE.remove();
        } else {
            CONTENT_LOCALE.set(locale);
        }
    }

    /** The locale of multilingual content: its own, else the thread's. */
    public static Locale getContentLocale() {
        Locale locale = CONTENT_LOCALE.get();
        return locale == null ? getLocale() : locale;
    }

    /** Reads <code>zh_CN</code> and the like. */
    public static Locale parseLocale(String localeStr) {
        if (localeStr == null) {
            return null;
        }
        String[] parts = localeStr.split("_", 3);
        return switch (parts.length) {
            case 1 -> parts[0].isEmpty() ? Locale.getDefault() : new Locale(parts[0]);
            case 2 -> new Locale(parts[0], parts[1]);
            default -> new Locale(parts[0], parts[1], parts[2]);
        };
    }

    /** Adds a bundle, named by dots or slashes. The last one registered wins. */
    public static void registerResourceBundle(String bundleBaseName) {
        String name = bundleBaseName.replace('/', '.');
        load(name, Locale.getDefault());
        if (BUNDLES.add(name)) {
            MESSAGES.clear();
        }
    }

    /** All messages in the thread's language. */
    public static Map<String, String> getAllMessages() {
        return getAllMessages(getLocale());
    }

    /** All messages in a language. */
    public static Map<String, String> getAllMessages(Locale locale) {
        return MESSAGES.computeIfAbsent(locale, I18NUtil::read);
    }

    /** A message in the thread's language, or null. */
    public static String getMessage(String messageKey) {
        return getMessage(messageKey, getLocale());
    }

    /** A message in a language, or null. */
    public static String getMessage(String messageKey, Locale locale) {
        return getAllMessages(locale).get(messageKey);
    }

    /** A message with its parameters filled in. */
    public static String getMessage(String messageKey, Object... params) {
        return getMessage(messageKey, getLocale(), params);
    }

    /** A message in a language with its parameters filled in. */
    public static String getMessage(String messageKey, Locale locale, Object... params) {
        String message = getMessage(messageKey, locale);
        return message == null || params == null || params.length == 0
                ? message
                : new MessageFormat(message, locale).format(params);
    }

    private static Map<String, String> read(Locale locale) {
        Map<String, String> all = new HashMap<>();
        for (String name : BUNDLES.toArray(new String[0])) {
            ResourceBundle bundle = load(name, locale);
            bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
        }
        return Map.copyOf(all);
    }

    private static ResourceBundle load(String name, Locale locale) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            return ResourceBundle.getBundle(name, locale, loader == null ? I18NUtil.class.getClassLoader() : loader);
        } catch (MissingResourceException missing) {
            return ResourceBundle.getBundle(name, locale, I18NUtil.class.getClassLoader());
        }
    }
}
