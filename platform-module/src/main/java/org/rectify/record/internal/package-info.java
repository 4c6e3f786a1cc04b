/** Decisions that hold for every kind of record. */
package org.rectify.record.internal;
