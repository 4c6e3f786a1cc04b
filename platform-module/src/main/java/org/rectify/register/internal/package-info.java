/** What the ledger decides by itself: lights by date, who sees what, what is counted where. */
package org.rectify.register.internal;
