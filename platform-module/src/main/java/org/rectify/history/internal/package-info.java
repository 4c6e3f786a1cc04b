/** How entries are chained and sealed, and how a chain is followed; plain Java. */
package org.rectify.history.internal;
