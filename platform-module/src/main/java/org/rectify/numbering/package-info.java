/** Document numbers (文号): gap-free for each issuing unit and year, never given twice. */
package org.rectify.numbering;
