/** The projection of the units in the host's database. */
package org.rectify.unit.sql;
