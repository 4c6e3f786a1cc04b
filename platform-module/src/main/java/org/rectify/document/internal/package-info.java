/**
 * How a paper comes about, in plain Java: the template filled in ({@link org.rectify.document.internal.Template}), the
 * filled-in document read for its layout, broken into lines and pages, and written as PDF. The same input gives the same
 * bytes, whenever and wherever.
 */
package org.rectify.document.internal;
