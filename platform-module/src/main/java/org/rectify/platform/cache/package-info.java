/** What is kept of the database: for a while without showing what a transaction has not committed, or for one transaction. */
package org.rectify.platform.cache;
