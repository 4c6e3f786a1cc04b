/** Registration of message bundles. */
package org.alfresco.i18n;
