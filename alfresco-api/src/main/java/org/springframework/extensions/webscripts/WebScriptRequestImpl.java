package org.springframework.extensions.webscripts;

/** What all requests have in common. */
public abstract class WebScriptRequestImpl implements WebScriptRequest {
    private final Runtime runtime;

    public WebScriptRequestImpl(Runtime runtime) {
        this.runtime = runtime;
    }

    @Override
    public Runtime getRuntime() {
        return runtime;
    }

    /** What follows the template in the address. */
    @Override
    public String getExtensionPath() {
        Match match = getServiceMatch();
        String path = getPathInfo();
        return match == null
                        || match.getPath() == null
                        || path == null
                        || path.length() <= match.getPath().length()
                ? ""
                : path.substring(match.getPath().length() + 1);
    }

    @Override
    public boolean isGuest() {
        return Boolean.parseBoolean(getParameter("guest"));
    }

    @Override
    public String getFormat() {
        String format = getParameter("format");
        return format == null || format.isEmpty()
                ? getServiceMatch().getWebScript().getDescription().getDefaultFormat()
                : format;
    }
}
