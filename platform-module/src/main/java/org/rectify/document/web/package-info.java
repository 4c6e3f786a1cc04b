/** REST of papers and their templates. */
package org.rectify.document.web;
