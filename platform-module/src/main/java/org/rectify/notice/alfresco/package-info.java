/** Notices as nodes, and how steps are taken with them. */
package org.rectify.notice.alfresco;
