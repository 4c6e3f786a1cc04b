/** The process {@code responsibilityAgreement}, as the frame of all records' processes needs to know it. */
package org.rectify.agreement.workflow;
