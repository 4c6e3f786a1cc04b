package org.rectify.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The settings, the later ones before the earlier: the host's defaults, those of the modules, those in
 * <code>alfresco-global.properties</code> in the data folder, those of the command line.
 */
final class Settings {
    private static final String MODULES = "classpath*:alfresco/module/*/alfresco-global.properties";

    private Settings() {}

    static Properties of(Options options, Properties last) {
        Properties all = new Properties();
        try {
            try (InputStream defaults = Settings.class.getResourceAsStream("host.properties")) {
                all.load(defaults);
            }
            for (Resource module : new PathMatchingResourcePatternResolver().getResources(MODULES)) {
                try (InputStream in = module.getInputStream()) {
                    all.load(in);
                }
            }
            Path shared = options.data().resolve("alfresco-global.properties");
            if (Files.isReadable(shared)) {
                try (InputStream in = Files.newInputStream(shared)) {
                    all.load(in);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        all.setProperty("dir.root", options.data().toString());
        all.setProperty(
                "dir.contentstore", options.data().resolve("contentstore").toString());
        all.setProperty("rectify.demo.enabled", String.valueOf(options.demo()));
        all.putAll(last);
        return all;
    }
}
