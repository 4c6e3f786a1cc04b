/** The rectification notice (整改通知): several problems broken down to units, each becoming an order; its door {@link
 * org.rectify.notice.Notices}. */
package org.rectify.notice;
