/** The tables of agreements, their templates and campaigns. */
package org.rectify.agreement.sql;
