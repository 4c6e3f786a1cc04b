package org.alfresco.repo.transaction;

/** Marks an exception that would come again however often the transaction was tried. */
public interface DoNotRetryException {}
