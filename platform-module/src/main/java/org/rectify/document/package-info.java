/**
 * Paper: official documents (公文) as DOCX from templates that the office edits, and as PDF; its door is
 * {@link org.rectify.document.Papers}, the bean {@code rectify.document.papers}.
 */
package org.rectify.document;
