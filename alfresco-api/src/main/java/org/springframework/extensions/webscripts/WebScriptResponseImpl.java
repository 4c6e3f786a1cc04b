package org.springframework.extensions.webscripts;

/** What all responses have in common. */
public abstract class WebScriptResponseImpl implements WebScriptResponse {
    private final Runtime runtime;

    public WebScriptResponseImpl(Runtime runtime) {
        this.runtime = runtime;
    }

    @Override
    public Runtime getRuntime() {
        return runtime;
    }
}
