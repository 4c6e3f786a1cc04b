/** Keeping the ledger true, for administrators. */
package org.rectify.register.web;
