/** Notices over REST. */
package org.rectify.notice.web;
