/** What is known of imports, in the host's own database. */
package org.rectify.exchange.sql;
