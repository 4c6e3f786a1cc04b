/** The counters' tables. */
package org.rectify.numbering.sql;
