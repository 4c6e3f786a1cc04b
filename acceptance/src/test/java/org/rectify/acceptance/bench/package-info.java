/** Measurements from outside; run by {@code ./rectify bench}. */
package org.rectify.acceptance.bench;
