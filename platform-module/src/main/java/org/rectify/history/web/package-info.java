/** Checking the history's chains, for administrators. */
package org.rectify.history.web;
