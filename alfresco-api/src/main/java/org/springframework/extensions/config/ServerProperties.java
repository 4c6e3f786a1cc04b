package org.springframework.extensions.config;

/** How the server is reached from outside. */
public interface ServerProperties {
    String getScheme();

    String getHostName();

    Integer getPort();
}
