/** Accounts as the host keeps them. */
package org.rectify.session.alfresco;
