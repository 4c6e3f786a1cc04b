/** The host's database: H2 in the data folder or PostgreSQL, and the host's own tables. */
package org.rectify.host.database;
