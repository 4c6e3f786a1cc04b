package org.alfresco.repo.dictionary;

import java.util.List;

/** Puts models and their messages into the dictionary. */
public class DictionaryBootstrap {
    /** The models as resources on the classpath. */
    public void setModels(List<String> modelResources) {
        throw new UnsupportedOperationException("This class only carries the signatures; the host brings the work");
    }

    /** The message bundles. */
    public void setLabels(List<String> labels) {
        throw new UnsupportedOperationException("This class only carries the signatures; the host brings the work");
    }

    public void bootstrap() {
        throw new UnsupportedOperationException("This class only carries the signatures; the host brings the work");
    }
}
