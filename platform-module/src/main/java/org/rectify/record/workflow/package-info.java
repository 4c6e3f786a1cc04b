/** The process that serves a record: it follows the record, and an ended task becomes a step. */
package org.rectify.record.workflow;
