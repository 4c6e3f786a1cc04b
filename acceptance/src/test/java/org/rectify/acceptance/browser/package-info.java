/** The interface, as people click it in a real browser. */
package org.rectify.acceptance.browser;
