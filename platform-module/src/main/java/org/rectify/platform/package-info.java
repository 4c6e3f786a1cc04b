/** The ground under all features: pages, refusals, texts, the clock, and ports to the host's identity and transactions. */
package org.rectify.platform;
