/** The host under test, and how one speaks to it. */
package org.rectify.acceptance.support;
