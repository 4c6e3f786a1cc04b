/**
 * The archivist's desk: which closed cases are complete, the archive numbers and retention periods of those that were
 * filed, and their packages; its doors are {@link org.rectify.archive.Archive} and, for each kind of record that can be
 * filed, {@link org.rectify.archive.Cases}.
 */
package org.rectify.archive;
