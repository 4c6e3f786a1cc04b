/**
 * ACS's workflow service on the Activiti engine inside ACS: what it adds to tasks and timers, how it maps variables to the
 * properties of task models, and who may touch a task.
 */
package org.rectify.host.workflow;
