/** The record of every step: append-only, chained by hash, sealed at intervals. */
package org.rectify.history;
