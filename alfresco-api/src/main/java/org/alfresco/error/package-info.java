/** The root of the unchecked exceptions. */
package org.alfresco.error;
