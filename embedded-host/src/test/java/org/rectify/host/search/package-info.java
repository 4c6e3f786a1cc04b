/** Search on the embedded host: its part of AFTS, its index, and the module's search over both. */
package org.rectify.host.search;
