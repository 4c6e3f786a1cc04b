package org.alfresco.repo.policy;

/** A policy of a type or an aspect. */
public interface ClassPolicy extends Policy {}
