/** Who is asking, and what this host offers that person. */
package org.rectify.session;
