/** Tests of spreadsheets; what is written is opened again by Apache POI. */
package org.rectify.sheet;
