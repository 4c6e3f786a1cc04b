/** Decisions about an order: the state machine and what follows from a record, without any service. */
package org.rectify.order.internal;
