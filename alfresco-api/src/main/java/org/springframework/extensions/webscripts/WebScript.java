package org.springframework.extensions.webscripts;

import java.io.IOException;

/** A script that answers an address. */
public interface WebScript {
    void init(Container container, Description description);

    Description getDescription();

    void execute(WebScriptRequest req, WebScriptResponse res) throws IOException;
}
