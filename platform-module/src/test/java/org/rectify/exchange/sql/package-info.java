/** Tests of what is known of imports. */
package org.rectify.exchange.sql;
