/** Names that Share's search shows for the values of a facet. */
package org.alfresco.repo.search.impl.solr.facet.handler;
