/** What a filed case is numbered and packed like, in plain Java. */
package org.rectify.archive.internal;
