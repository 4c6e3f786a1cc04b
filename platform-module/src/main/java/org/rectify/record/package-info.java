/**
 * The frame of every record that is led through a life by a process: an order, a notice, an agreement. What is the same
 * for all of them is here and on the sides below; what is decided about a kind of record is decided in its feature.
 * Knows no kind of record.
 */
package org.rectify.record;
