/**
 * Black-box acceptance: what people and other programs see, over HTTP alone. The same on every host that has the demo
 * district: {@code -Drectify.url} names a running one, without it the embedded host is started.
 */
package org.rectify.acceptance;
