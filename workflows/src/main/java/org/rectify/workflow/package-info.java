/**
 * The names by which code and process know each other; the processes themselves are resources under {@code
 * alfresco/module/rectify-platform/workflow}.
 */
package org.rectify.workflow;
