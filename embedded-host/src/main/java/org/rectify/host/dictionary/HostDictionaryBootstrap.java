package org.rectify.host.dictionary;

import java.util.List;
import org.alfresco.repo.dictionary.DictionaryBootstrap;
import org.springframework.extensions.surf.util.I18NUtil;

/** What the bean <code>dictionaryModelBootstrap</code> does here. */
public final class HostDictionaryBootstrap extends DictionaryBootstrap {
    private final HostDictionary dictionary;
    private List<String> models = List.of();
    private List<String> labels = List.of();

    public HostDictionaryBootstrap(HostDictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public void setModels(List<String> modelResources) {
        this.models = List.copyOf(modelResources);
    }

    @Override
    public void setLabels(List<String> labels) {
        this.labels = List.copyOf(labels);
    }

    @Override
    public void bootstrap() {
        models.forEach(dictionary::register);
        labels.forEach(I18NUtil::registerResourceBundle);
    }
}
