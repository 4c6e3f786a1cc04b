/** Holds the workflow service to ACS's ways, on H2 and PostgreSQL. */
package org.rectify.host.workflow;
