/** The ledger (台账): the orders' projection in the host's own database, for lists, counts, inboxes and sweeps. */
package org.rectify.register;
