/** The history's tables. */
package org.rectify.history.sql;
