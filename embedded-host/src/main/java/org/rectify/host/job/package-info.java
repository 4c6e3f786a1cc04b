/** Scheduled jobs, their locks, and mail. */
package org.rectify.host.job;
