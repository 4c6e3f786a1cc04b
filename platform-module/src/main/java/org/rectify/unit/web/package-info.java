/** Units and people over REST, and how other features name them there. */
package org.rectify.unit.web;
