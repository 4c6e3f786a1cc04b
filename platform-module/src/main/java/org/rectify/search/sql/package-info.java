/** What can be found, in the module's own tables: the rows behind every hit, and the search where the host has no index. */
package org.rectify.search.sql;
