package org.alfresco.service.cmr.repository;

import java.io.Serializable;

/** A reference to something in a store. */
public interface EntityRef extends Serializable {}
