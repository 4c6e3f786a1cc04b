/** Transactions over nodes, processes and the module's own tables, tried again as ACS does. */
package org.rectify.host.transaction;
