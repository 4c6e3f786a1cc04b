/** ACS's workflow service on the Activiti engine. */
package org.rectify.host.workflow;
