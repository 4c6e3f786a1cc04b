/** Benchmarks of the embedded host. */
package org.rectify.host.bench;
