/** Mail over the host's mail service. */
package org.rectify.notification.alfresco;
