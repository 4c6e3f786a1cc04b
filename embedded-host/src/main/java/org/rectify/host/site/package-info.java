/** Sites, and nodes as files and folders. */
package org.rectify.host.site;
