/** Units as nodes and authority groups of the host, and the folders of their records. */
package org.rectify.unit.alfresco;
