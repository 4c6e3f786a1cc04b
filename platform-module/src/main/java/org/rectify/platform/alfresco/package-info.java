/** Where the module keeps its records on the host: the site and its folders. */
package org.rectify.platform.alfresco;
