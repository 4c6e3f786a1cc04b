/** The table of what waits for whom, over all kinds of records. */
package org.rectify.record.sql;
