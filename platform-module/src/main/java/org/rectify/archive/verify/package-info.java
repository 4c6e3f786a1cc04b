/** Verifies packages without the system: one class that needs nothing else, carried by every package. */
package org.rectify.archive.verify;
