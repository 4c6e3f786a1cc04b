/** The list of notices. */
package org.rectify.notice.sql;
