/** Excel (表格往来): the ledger out as it is filtered, and problems and orders in from a filled-in template. */
package org.rectify.exchange;
