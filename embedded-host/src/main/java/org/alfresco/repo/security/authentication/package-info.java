/** The door through which the host makes somebody the user of a thread. */
package org.alfresco.repo.security.authentication;
