/** Tests and benchmarks of exports and imports. */
package org.rectify.exchange.web;
