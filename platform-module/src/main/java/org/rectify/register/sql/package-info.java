/** The ledger's tables. */
package org.rectify.register.sql;
