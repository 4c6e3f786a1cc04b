/** What the host owes to the modules, held on H2 and on PostgreSQL. */
package org.rectify.host.contract;
