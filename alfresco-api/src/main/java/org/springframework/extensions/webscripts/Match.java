package org.springframework.extensions.webscripts;

import java.util.Map;

/** How an address was matched with a template. */
public final class Match {
    private final String template;
    private final Map<String, String> templateVars;
    private final String path;
    private final WebScript script;

    public Match(String template, Map<String, String> templateVars, String path, WebScript script) {
        this.template = template;
        this.templateVars = templateVars;
        this.path = path;
        this.script = script;
    }

    public String getTemplate() {
        return template;
    }

    public Map<String, String> getTemplateVars() {
        return templateVars;
    }

    public String getPath() {
        return path;
    }

    public WebScript getWebScript() {
        return script;
    }
}
