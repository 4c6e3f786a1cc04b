/** The caller's own resource. */
package org.rectify.session.web;
