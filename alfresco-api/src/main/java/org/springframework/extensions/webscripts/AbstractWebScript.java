package org.springframework.extensions.webscripts;

/** A web script in Java. */
public abstract class AbstractWebScript implements WebScript {
    private Container container;
    private Description description;

    public AbstractWebScript() {}

    @Override
    public void init(Container container, Description description) {
        this.container = container;
        this.description = description;
    }

    protected Container getContainer() {
        return container;
    }

    @Override
    public final Description getDescription() {
        return description;
    }

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
