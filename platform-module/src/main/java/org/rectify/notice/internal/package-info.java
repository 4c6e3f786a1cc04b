/** Decisions about a notice, without any service. */
package org.rectify.notice.internal;
