package org.springframework.extensions.webscripts;

/** One call of a web script. */
public interface Runtime {
    String getName();

    Container getContainer();
}
