/** The problem list's tables. */
package org.rectify.problem.sql;
