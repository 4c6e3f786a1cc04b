/** Agreements on the whole embedded host. */
package org.rectify.host.agreement;
