/**
 * The problem list (问题清单): what was found, before and after there are orders on it. Every problem is one record of its
 * own, whichever way it came in; an order refers to it and shows its words, so there are no two copies that could differ.
 */
package org.rectify.problem;
