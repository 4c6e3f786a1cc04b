/** Search by the host's own search service, and the properties of nodes that its index is fed by. */
package org.rectify.search.alfresco;
