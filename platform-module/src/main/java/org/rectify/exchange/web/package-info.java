/** Exports and imports over REST. */
package org.rectify.exchange.web;
