/** Behaviours, called at their frequency. */
package org.rectify.host.policy;
