/** Agreements on the host: nodes, permissions, papers, passwords, campaigns. */
package org.rectify.agreement.alfresco;
