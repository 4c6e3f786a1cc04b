/** Holds what the Share extension names against the models, against its own words and against what Share has. */
package org.rectify.share;
