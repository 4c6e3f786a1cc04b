/** Values read from the database that are kept for a while, without showing what a transaction has not committed. */
package org.rectify.platform.cache;
