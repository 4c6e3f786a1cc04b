/** REST of the archivist's desk. */
package org.rectify.archive.web;
