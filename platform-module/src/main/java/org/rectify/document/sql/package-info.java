/** What was issued and the templates, in the tables {@code rect_paper…}. */
package org.rectify.document.sql;
