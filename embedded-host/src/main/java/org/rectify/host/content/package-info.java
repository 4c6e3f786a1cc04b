/** Content of nodes in files, and what kind of file it is. */
package org.rectify.host.content;
