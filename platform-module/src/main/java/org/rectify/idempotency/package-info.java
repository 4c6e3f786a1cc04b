/** Repeated requests: the same key and body gives the first answer and does nothing twice. */
package org.rectify.idempotency;
