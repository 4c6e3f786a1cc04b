/** The bell over REST. */
package org.rectify.notification.web;
