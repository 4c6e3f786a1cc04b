package org.rectify.share;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.SimpleDate;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TimeZone;

/** Renders the extension's templates as Share does: its FreeMarker, its root objects, directives that pass their body on. */
final class Host {

    /** Names that exist only in a build of the interface. */
    static final String ASSETS =
            "<#assign rectifyAssets = {\"src/main.tsx\": {\"file\": \"assets/main-1.js\", \"css\": "
                    + "[\"assets/main-1.css\"]}, \"src/dashlet/main.ts\": {\"file\": \"assets/dashlet-1.js\", \"css\": "
                    + "[\"assets/dashlet-1.css\"]}}>";

    private final Configuration configuration = new Configuration(new Version(2, 3, 30));
    private final Map<String, Object> root = new HashMap<>();

    Host(String language) {
        Properties words = ShareFiles.words(language);
        configuration.setLocale(language.isEmpty() ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
        configuration.setTemplateLoader(new Loader());
        root.put("msg", (TemplateMethodModelEx) arguments -> {
            String key = arguments.get(0).toString();
            return words.getProperty(key, key);
        });
        root.put("xmldate", (TemplateMethodModelEx) arguments -> new SimpleDate(
                Date.from(OffsetDateTime.parse(arguments.get(0).toString()).toInstant()), TemplateDateModel.DATETIME));
        root.put("url", Map.of("context", "/share"));
        root.put("args", new HashMap<>(Map.of("htmlid", "form-1")));
        root.put("stringUtils", Map.of());
        for (String directive : List.of(
                "markup",
                "uniqueIdDiv",
                "createWidgets",
                "inlineScript",
                "link",
                "script",
                "region",
                "templateHeader",
                "templateBody",
                "templateFooter")) {
            root.put(directive, new Through());
        }
    }

    Host with(String name, Object value) {
        root.put(name, value);
        return this;
    }

    /** Where the server's clock is. */
    Host in(String zone) {
        configuration.setTimeZone(TimeZone.getTimeZone(zone));
        return this;
    }

    String render(String template) {
        return renderText("<#include \"" + template + "\" />");
    }

    /** A control as a form includes it. */
    String control(String template) {
        // Share imports its own library under this name.
        return renderText(
                "<#assign formLib = {\"renderFieldHelp\": help}><#assign fieldHtmlId = args.htmlid + \"_\" + field.id><#include \""
                        + template + "\" />");
    }

    private String renderText(String text) {
        root.put("help", new Through());
        try (StringWriter out = new StringWriter()) {
            new Template("test", text, configuration).process(root, out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** Looks where Share looks: among the web scripts, then among the templates; what is Share's own is empty. */
    private static final class Loader implements freemarker.cache.TemplateLoader {

        @Override
        public Object findTemplateSource(String name) {
            String plain = name.replaceAll("_(zh_CN|zh|en)(_[A-Z]+)?(?=\\.ftl)", "");
            if (plain.endsWith("assets.inc.ftl")) {
                return ASSETS;
            }
            if (plain.startsWith("org/alfresco/")) {
                return "";
            }
            for (String folder : List.of("site-webscripts", "templates")) {
                var file = ShareFiles.EXTENSION.resolve(folder).resolve(plain);
                if (Files.isRegularFile(file) && plain.equals(name)) {
                    return ShareFiles.text(file);
                }
            }
            return null;
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public java.io.Reader getReader(Object source, String encoding) {
            return new java.io.StringReader(source.toString());
        }

        @Override
        public void closeTemplateSource(Object source) {
            // Nothing is open.
        }
    }

    private static final class Through implements TemplateDirectiveModel {

        @Override
        public void execute(
                Environment environment, Map parameters, TemplateModel[] loopVariables, TemplateDirectiveBody body)
                throws TemplateException, IOException {
            Object id = parameters.get("id");
            if (id instanceof SimpleScalar text) {
                environment.getOut().write("<!-- " + text.getAsString() + " -->");
            }
            if (body != null) {
                body.render(environment.getOut());
            }
        }
    }
}
