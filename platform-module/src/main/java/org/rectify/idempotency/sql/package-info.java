/** The answers' table. */
package org.rectify.idempotency.sql;
