package org.rectify.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files below the module's own folder, whether it lies there as a JAR or as classes. */
final class ModuleFiles {

    private static final String FOLDER = "alfresco/module/rectify-platform/";

    private ModuleFiles() {}

    /** The file at that path, or a fault where it is missing from the build. */
    static InputStream open(String path) throws IOException {
        return Objects.requireNonNull(ModuleFiles.class.getClassLoader().getResourceAsStream(FOLDER + path), path);
    }

    /** The names of the files that match, in order: each feature brings its own, so none of them is listed. */
    static List<String> names(String pattern) {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver(ModuleFiles.class.getClassLoader())
                    .getResources("classpath*:" + FOLDER + pattern);
            return Arrays.stream(found)
                    .map(Resource::getFilename)
                    .distinct()
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
