/** Search by query. */
package org.rectify.host.search;
