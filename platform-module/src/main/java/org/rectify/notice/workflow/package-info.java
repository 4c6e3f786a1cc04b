/** The process that serves a notice. */
package org.rectify.notice.workflow;
