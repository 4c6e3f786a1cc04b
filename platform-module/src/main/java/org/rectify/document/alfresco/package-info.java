/** The files of papers as documents in their records' folders, and the fonts that they are set in. */
package org.rectify.document.alfresco;
