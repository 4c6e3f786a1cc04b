/** The jobs' table, and the thread that works them off. */
package org.rectify.job.sql;
