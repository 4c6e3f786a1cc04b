/** How document numbers are written; plain Java. */
package org.rectify.numbering.internal;
