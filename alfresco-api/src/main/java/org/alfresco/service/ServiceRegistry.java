package org.alfresco.service;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.transaction.TransactionService;

/** The public services in one place. */
public interface ServiceRegistry {
    TransactionService getTransactionService();

    RetryingTransactionHelper getRetryingTransactionHelper();

    NamespaceService getNamespaceService();

    MutableAuthenticationService getAuthenticationService();

    NodeService getNodeService();

    ContentService getContentService();

    MimetypeService getMimetypeService();

    SearchService getSearchService();

    DictionaryService getDictionaryService();

    FileFolderService getFileFolderService();

    PermissionService getPermissionService();

    AuthorityService getAuthorityService();

    OwnableService getOwnableService();

    PersonService getPersonService();

    SiteService getSiteService();

    WorkflowService getWorkflowService();

    PolicyComponent getPolicyComponent();

    JobLockService getJobLockService();
}
