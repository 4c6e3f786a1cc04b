/** What the loader remembers of its own work. */
package org.rectify.demo.sql;
