/** Nodes on SQL: what a transaction sees and changes, written behind in batches. */
package org.rectify.host.node;
