/** The workflow that serves an order: it follows the record and turns ended tasks into steps. */
package org.rectify.order.workflow;
