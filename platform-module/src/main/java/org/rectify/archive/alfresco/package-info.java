/** How records keep that they were filed. */
package org.rectify.archive.alfresco;
