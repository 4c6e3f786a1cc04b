/** Decisions about an agreement: its state machine, clauses and their links, texts, campaigns; without any service. */
package org.rectify.agreement.internal;
