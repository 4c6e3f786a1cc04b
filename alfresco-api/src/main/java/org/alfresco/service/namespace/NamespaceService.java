package org.alfresco.service.namespace;

/** The namespaces of the models that the repository knows. */
public interface NamespaceService extends NamespacePrefixResolver {
    String DEFAULT_PREFIX = "";
    String DEFAULT_URI = "";
    String ALFRESCO_PREFIX = "alf";
    String ALFRESCO_URI = "http://www.alfresco.org";
    String DICTIONARY_MODEL_PREFIX = "d";
    String DICTIONARY_MODEL_1_0_URI = "http://www.alfresco.org/model/dictionary/1.0";
    String SYSTEM_MODEL_PREFIX = "sys";
    String SYSTEM_MODEL_1_0_URI = "http://www.alfresco.org/model/system/1.0";
    String CONTENT_MODEL_PREFIX = "cm";
    String CONTENT_MODEL_1_0_URI = "http://www.alfresco.org/model/content/1.0";
    String APP_MODEL_PREFIX = "app";
    String APP_MODEL_1_0_URI = "http://www.alfresco.org/model/application/1.0";
    String BPM_MODEL_PREFIX = "bpm";
    String BPM_MODEL_1_0_URI = "http://www.alfresco.org/model/bpm/1.0";
    String WORKFLOW_MODEL_PREFIX = "wf";
    String WORKFLOW_MODEL_1_0_URI = "http://www.alfresco.org/model/workflow/1.0";
    String SECURITY_MODEL_PREFIX = "security";
    String SECURITY_MODEL_1_0_URI = "http://www.alfresco.org/model/security/1.0";
    String REPOSITORY_VIEW_PREFIX = "view";
    String REPOSITORY_VIEW_1_0_URI = "http://www.alfresco.org/view/repository/1.0";

    /** Makes a prefix known. */
    void registerNamespace(String prefix, String uri);

    /** Forgets a prefix. */
    void unregisterNamespace(String prefix);
}
