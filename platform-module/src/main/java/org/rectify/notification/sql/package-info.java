/** The notices' table. */
package org.rectify.notification.sql;
