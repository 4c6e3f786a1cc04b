package org.springframework.extensions.webscripts;

/** A response around another. */
public interface WrappingWebScriptResponse extends WebScriptResponse {
    WebScriptResponse getNext();
}
