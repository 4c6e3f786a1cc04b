/** Spreadsheets (XLSX): writing them row by row, and reading them so that no file can harm the reader. */
package org.rectify.sheet;
